package org.readout.formats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.readout.formats.ByteLines.Line;
import org.readout.formats.CharacterSet.Decoded;
import org.readout.model.Report;
import org.readout.model.ReportId;

/**
 * Takes in a stream of JSON objects, one report a line: {@code id}, {@code text}, {@code
 * published}, {@code title}, {@code outlet}, {@code url}; only {@code text} must stand. Holds one
 * line at a time.
 */
final class JsonLinesFormat implements ReportFormat {
  private static final Set<String> FIELDS =
      Set.of("id", "text", "published", "title", "outlet", "url");

  private static final Pattern OBJECT = Pattern.compile("\\s*\\{\\s*\"");

  private final JsonFactory json = new JsonFactory();

  @Override
  public String name() {
    return "jsonl";
  }

  @Override
  public boolean fits(Source source) {
    String name = source.plainName();
    if (name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return true;
    }
    return !name.endsWith(".txt") && beginsWithObject(source);
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    ByteLines lines =
        new ByteLines(CharacterSet.asUtf8(source.head(), source.stream()), Limits.LONGEST_LINE);
    long reports = 0;
    for (Optional<Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      reports += line(source, line.get(), intake) ? 1 : 0;
    }
    if (reports == 0) {
      intake.refuse(new Refusal(source.name(), "read no line; give one JSON object a line"));
    }
  }

  /** Whether the line held anything. */
  private boolean line(Source source, Line line, Intake intake) {
    String place = "%s:%d".formatted(source.name(), line.number());
    try {
      Decoded decoded = decoded(line);
      if (decoded.text().isBlank()) {
        return false;
      }
      Map<String, String> fields = fields(decoded.text());
      Decoded text = text(fields, decoded);
      intake.take(
          new Arrival(
              report(fields, text.text(), published(fields, place, intake), place),
              place,
              text.warnings()));
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(place, e.reason()));
    }
    return true;
  }

  private static Decoded decoded(Line line) throws UnreadableException {
    if (line.cut()) {
      throw new UnreadableException(
          "read a line of %,d bytes; a report has at most %,d: cut it into its reports"
              .formatted(line.length(), Limits.LONGEST_LINE));
    }
    return CharacterSet.decode(line.bytes());
  }

  private static Decoded text(Map<String, String> fields, Decoded line) throws UnreadableException {
    String text = fields.get("text");
    if (text == null) {
      throw new UnreadableException("read no \"text\"; write {\"text\": \"...\"}");
    }
    return ReportText.checked(new Decoded(text, line.warnings()));
  }

  private static Report report(
      Map<String, String> fields, String text, Optional<LocalDate> published, String place) {
    return new Report(
        new ReportId(field(fields, "id").orElse(place)),
        field(fields, "outlet"),
        field(fields, "title"),
        published,
        field(fields, "url"),
        "en",
        text);
  }

  private static Optional<String> field(Map<String, String> fields, String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }

  private static Optional<LocalDate> published(
      Map<String, String> fields, String place, Intake intake) {
    return field(fields, "published").flatMap(words -> Day.read(words, place, intake));
  }

  private Map<String, String> fields(String line) throws UnreadableException {
    try (JsonParser parser = json.createParser(line)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableException("read no JSON object; write {\"text\": \"...\"} on one line");
      }
      Map<String, String> fields = new TreeMap<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        field(parser, fields);
      }
      if (parser.nextToken() != null) {
        throw new UnreadableException(
            "read more after the object, column %d; write one object a line"
                .formatted(parser.currentTokenLocation().getColumnNr()));
      }
      return fields;
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "read no JSON: %s, column %d; write one whole object a line"
              .formatted(firstLine(e.getOriginalMessage()), column(e)));
    } catch (IOException e) {
      throw new UnreadableException("read no JSON: " + e.getMessage());
    }
  }

  private static void field(JsonParser parser, Map<String, String> fields)
      throws IOException, UnreadableException {
    String name = parser.currentName();
    JsonToken value = parser.nextToken();
    if (!FIELDS.contains(name)) {
      parser.skipChildren();
      return;
    }
    if (value == JsonToken.VALUE_NULL) {
      return;
    }
    boolean plainId = name.equals("id") && value.isNumeric();
    if (value != JsonToken.VALUE_STRING && !plainId) {
      throw new UnreadableException(
          "read \"%s\" that is no text; write it in quotes".formatted(name));
    }
    fields.put(name, parser.getText());
  }

  private static int column(JsonProcessingException e) {
    return e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static boolean beginsWithObject(Source source) {
    return OBJECT.matcher(source.beginning()).lookingAt();
  }
}
