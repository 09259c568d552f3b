package org.readout.formats.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of its story in JSON-LD. Blocks that are no JSON are passed over, since many
 * pages have some.
 */
final class JsonLd {
  private static final JsonFactory JSON = new JsonFactory();

  private final List<Map<String, Object>> objects;
  private final Map<String, Object> story;

  private JsonLd(List<Map<String, Object>> objects, Map<String, Object> story) {
    this.objects = objects;
    this.story = story;
  }

  static JsonLd of(PageElements elements, PageWords words) {
    List<Map<String, Object>> objects = new ArrayList<>();
    elements
        .called("script")
        .filter(script -> script.attr("type").toLowerCase(Locale.ROOT).contains("ld+json"))
        .forEach(script -> read(script.data(), objects));
    Map<String, Object> story =
        objects.stream()
            .filter(object -> texts(object, "@type").anyMatch(words.of("story-type")::contains))
            .findFirst()
            .orElse(Map.of());
    return new JsonLd(objects, story);
  }

  /** The text of one of the story's fields. */
  Optional<String> text(String field) {
    return texts(story, field).findFirst();
  }

  /** The names of the people or organisations in one of the story's fields. */
  List<String> names(String field) {
    return values(story.get(field)).flatMap(this::names).toList();
  }

  private Stream<String> names(Object value) {
    if (value instanceof Map<?, ?> object) {
      Object name = object.get("name");
      return name == null ? referred(object.get("@id")) : values(name).flatMap(this::names);
    }
    return value instanceof String text && !text.isBlank() ? Stream.of(text.strip()) : Stream.of();
  }

  /** The names of an object that is told elsewhere and only referred to here. */
  private Stream<String> referred(@Nullable Object id) {
    return objects.stream()
        .filter(object -> id != null && id.equals(object.get("@id")))
        .flatMap(object -> texts(object, "name"))
        .limit(1);
  }

  private static Stream<String> texts(Map<?, ?> object, String field) {
    return values(object.get(field))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank());
  }

  private static Stream<Object> values(@Nullable Object value) {
    if (value == null) {
      return Stream.of();
    }
    return value instanceof List<?> list ? list.stream().map(Object.class::cast) : Stream.of(value);
  }

  private static void read(String text, List<Map<String, Object>> objects) {
    try (JsonParser parser = JSON.createParser(text.strip())) {
      while (parser.nextToken() != null) {
        value(parser, objects);
      }
    } catch (IOException e) {
      // Objects that stood whole before the fault have been kept.
      return;
    }
  }

  private static Object value(JsonParser parser, List<Map<String, Object>> objects)
      throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return object(parser, objects);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> values = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(parser, objects));
      }
      return values;
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
  }

  private static Map<String, Object> object(JsonParser parser, List<Map<String, Object>> objects)
      throws IOException {
    Map<String, Object> fields = new TreeMap<>();
    objects.add(fields);
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser, objects));
    }
    return fields;
  }
}
