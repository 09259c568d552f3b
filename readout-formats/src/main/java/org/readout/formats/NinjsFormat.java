package org.readout.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in IPTC ninjs (1.x, 2.x and 3.x): one item, an array of items, or one after the other.
 * Holds one item at a time.
 */
final class NinjsFormat implements ReportFormat {
  private static final Pattern BEGIN = Pattern.compile("\\s*\\[?\\s*\\{\\s*\"");
  private static final Pattern OWN_FIELD =
      Pattern.compile("\"(?:body_?text|body_?xhtml|bodies|version_?created|headlines)\"\\s*:");

  private final JsonFactory json = new JsonFactory();

  @Override
  public String name() {
    return "ninjs";
  }

  @Override
  public boolean fits(Source source) {
    String head = source.beginning();
    return BEGIN.matcher(head).lookingAt() && OWN_FIELD.matcher(head).find();
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    BoundedReader characters = new BoundedReader(CharacterSet.reader(source), Limits.LONGEST_LINE);
    try (JsonParser parser = json.createParser(characters)) {
      items(source, parser, characters, intake);
    } catch (JsonProcessingException e) {
      int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
      intake.refuse(
          new Refusal(
              "%s:%d".formatted(source.name(), line),
              "read no JSON from there on (%s); mend it or fetch it anew"
                  .formatted(e.getOriginalMessage().lines().findFirst().orElse(""))));
    }
  }

  private void items(Source source, JsonParser parser, BoundedReader characters, Intake intake)
      throws IOException {
    int items = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      characters.restart();
      if (token == JsonToken.START_OBJECT) {
        items++;
        int line = parser.currentTokenLocation().getLineNr();
        item("%s:%d".formatted(source.name(), line), object(parser), intake);
      } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
        intake.refuse(new Refusal(source.name(), "read no item; write {\"body_text\": \"...\"}"));
      }
    }
    if (items == 0) {
      intake.refuse(new Refusal(source.name(), "read no item; write {\"body_text\": \"...\"}"));
    }
  }

  private static void item(String place, Map<String, Object> item, Intake intake) {
    try {
      Draft.of(place, fields(item)).hand(intake);
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(place, e.reason()));
    }
  }

  private static Map<String, String> fields(Map<String, Object> item) throws UnreadableException {
    refuseWithdrawn(item);
    Map<String, String> fields = new TreeMap<>();
    fields.put("text", text(item));
    put(fields, "id", text(item, "uri", "guid"));
    put(fields, "title", text(item, "headline").or(() -> inside(item, "headlines")));
    put(
        fields,
        "published",
        text(
            item,
            "firstcreated",
            "firstCreated",
            "versioncreated",
            "versionCreated",
            "contentcreated",
            "contentCreated"));
    put(
        fields,
        "outlet",
        inside(item, "infosources", "infoSources")
            .or(() -> text(item, "copyrightholder", "copyrightHolder")));
    fields.put("authors", text(item, "byline", "by").or(() -> inside(item, "bylines")).orElse(""));
    return fields;
  }

  private static void refuseWithdrawn(Map<String, Object> item) throws UnreadableException {
    Optional<String> status = text(item, "pubstatus", "pubStatus");
    if (status.filter(code -> !code.equals("usable")).isPresent()) {
      throw new UnreadableException(
          "read an item that its agency calls \"%s\"; only usable ones are taken"
              .formatted(status.get()));
    }
  }

  /** Plain text goes before HTML; of several bodies the plain one. */
  private static String text(Map<String, Object> item) throws UnreadableException {
    Optional<String> plain = text(item, "body_text", "bodyText", "body_textplain");
    if (plain.isPresent()) {
      return plain.get();
    }
    Optional<String> body = text(item, "body_xhtml", "bodyXhtml", "body_html").or(() -> body(item));
    return body.isPresent() ? Fragment.text(body.get()) : "";
  }

  private static Optional<String> body(Map<String, Object> item) {
    List<Map<?, ?>> bodies = objects(item, "bodies").collect(Collectors.toList());
    return bodies.stream()
        .filter(body -> String.valueOf(body.get("contenttype")).endsWith("plain"))
        .findFirst()
        .or(() -> bodies.stream().findFirst())
        .map(body -> String.valueOf(body.get("value")));
  }

  /** The value or name of the first object of a list. */
  private static Optional<String> inside(Map<String, Object> item, String... names) {
    return Stream.of(names)
        .flatMap(name -> objects(item, name))
        .flatMap(object -> Stream.of("value", "name", "byline").map(object::get))
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .findFirst();
  }

  private static Stream<Map<?, ?>> objects(Map<String, Object> item, String name) {
    return item.get(name) instanceof List<?> list
        ? list.stream().filter(Map.class::isInstance).map(object -> (Map<?, ?>) object)
        : Stream.of();
  }

  private static Optional<String> text(Map<String, Object> item, String... names) {
    return Stream.of(names)
        .map(item::get)
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .filter(text -> !text.isBlank())
        .findFirst();
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(text -> fields.put(name, text));
  }

  private static Map<String, Object> object(JsonParser parser) throws IOException {
    Map<String, Object> fields = new TreeMap<>();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      parser.nextToken();
      fields.put(name, value(parser));
    }
    return fields;
  }

  private static Object value(JsonParser parser) throws IOException {
    if (parser.currentToken() == JsonToken.START_OBJECT) {
      return object(parser);
    }
    if (parser.currentToken() == JsonToken.START_ARRAY) {
      List<Object> values = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        values.add(value(parser));
      }
      return values;
    }
    return parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getText();
  }
}
