package org.readout.actorlists;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads Wikidata: a dump, the entities of its web pages, or the answer of a query. A dump is read
 * three times, since people, offices and countries stand in it in any order: first for countries
 * and for the offices that people held, then for these offices, then for the people. Held are an
 * entity at a time, and a line for each country and office.
 */
final class WikidataReader {
  private static final JsonFactory JSON = new JsonFactory();
  private static final Set<String> AROUND = Set.of("entities", "results", "head");
  private static final Set<String> KEPT = Set.of("P17", "P27", "P39", "P298", "P1001");

  private final String file;
  private final Codes codes;
  private final Roll roll;

  WikidataReader(String file, Codes codes, Roll roll) {
    this.file = file;
    this.codes = codes;
    this.roll = roll;
  }

  void read(ActorLists.Source source) throws IOException {
    WikidataOffices offices = new WikidataOffices(codes);
    WikidataPeople people = new WikidataPeople(file, offices, roll);
    QueryAnswer answer = new QueryAnswer(file, codes, roll);
    try {
      each(source, offices::note);
      each(source, offices::describe);
      each(
          source,
          item -> {
            people.take(item);
            answer.take(item);
          });
    } catch (JsonProcessingException e) {
      roll.refuse(
          "%s:%d: read what is no JSON (%s); fetch the file anew"
              .formatted(file, e.getLocation().getLineNr(), e.getOriginalMessage()));
    }
  }

  /** Hands on each entity, and each row of an answer. */
  private static void each(ActorLists.Source source, Consumer<Json> use) throws IOException {
    try (InputStream stream = source.open();
        JsonParser parser = JSON.createParser(stream)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
          object(parser, use);
        }
      }
    }
  }

  /** An entity or a row, or what stands around them. */
  private static void object(JsonParser parser, Consumer<Json> use) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (AROUND.contains(name)) {
        around(parser, use);
      } else {
        fields.put(name, kept(name, parser));
      }
    }
    if (!fields.isEmpty()) {
      use.accept(new Json("", fields, List.of()));
    }
  }

  /** Goes down to the objects in "entities" and in the "bindings" of "results". */
  private static void around(JsonParser parser, Consumer<Json> use) throws IOException {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        object(parser, use);
      } else if (parser.currentToken() == JsonToken.START_ARRAY) {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (parser.currentToken() == JsonToken.START_OBJECT) {
            object(parser, use);
          }
        }
      }
    }
  }

  /** A field's value without what is not needed: entities may be large. */
  private static Json kept(String name, JsonParser parser) throws IOException {
    return switch (name) {
      case "claims" -> some(parser, KEPT);
      case "labels", "aliases" -> some(parser, Set.of("en", "mul"));
      case "sitelinks", "descriptions" -> {
        parser.skipChildren();
        yield Json.NONE;
      }
      default -> Json.read(parser);
    };
  }

  private static Json some(JsonParser parser, Set<String> wanted) throws IOException {
    Map<String, Json> fields = new LinkedHashMap<>();
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      parser.skipChildren();
      return Json.NONE;
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      parser.nextToken();
      if (wanted.contains(name)) {
        fields.put(name, Json.read(parser));
      } else {
        parser.skipChildren();
      }
    }
    return new Json("", fields, List.of());
  }
}
