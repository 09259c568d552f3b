package org.readout.actorlists;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small JSON value read whole; a value of another kind than asked for is an empty one. */
record Json(String text, Map<String, Json> fields, List<Json> items) {
  static final Json NONE = new Json("", Map.of(), List.of());

  /** The value that the parser stands at; leaves it at the value's end. */
  static Json read(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      Map<String, Json> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        fields.put(name, read(parser));
      }
      return new Json("", fields, List.of());
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Json> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(read(parser));
      }
      return new Json("", Map.of(), items);
    }
    return new Json(String.valueOf(parser.getText()), Map.of(), List.of());
  }

  Json at(String... path) {
    Json here = this;
    for (String field : path) {
      here = here.fields().getOrDefault(field, NONE);
    }
    return here;
  }

  Json first() {
    return items.isEmpty() ? NONE : items.get(0);
  }
}
