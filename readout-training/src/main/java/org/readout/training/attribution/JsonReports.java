package org.readout.training.attribution;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads reports with marked attributions from JSON lines: {@code id}, {@code text}, and {@code
 * attributions} with lists of [start, end] under {@code source}, {@code cue} and {@code content};
 * offsets count Unicode code points.
 */
final class JsonReports {
  private final JsonFactory json = new JsonFactory();

  List<MarkedReport> read(Path file) throws IOException {
    List<MarkedReport> reports = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        reports.add(report(line));
      }
    }
    return reports;
  }

  /** The text may stand after the attributions, whose offsets count in it. */
  private MarkedReport report(String line) throws IOException {
    String id = text(line, "id");
    String text = text(line, "text");
    List<Marked> marked = new ArrayList<>();
    try (JsonParser parser = json.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String field = parser.currentName();
        if (parser.nextToken() == JsonToken.START_ARRAY && field.equals("attributions")) {
          while (parser.nextToken() == JsonToken.START_OBJECT) {
            marked.add(marked(parser, text));
          }
        } else {
          parser.skipChildren();
        }
      }
    }
    return new MarkedReport(id, text, marked);
  }

  private String text(String line, String wanted) throws IOException {
    try (JsonParser parser = json.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean found = parser.currentName().equals(wanted);
        parser.nextToken();
        if (found) {
          return parser.getText();
        }
        parser.skipChildren();
      }
    }
    return "";
  }

  private static Marked marked(JsonParser parser, String text) throws IOException {
    BitSet source = new BitSet();
    BitSet cue = new BitSet();
    BitSet content = new BitSet();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "source" -> addSpans(parser, text, source);
        case "cue" -> addSpans(parser, text, cue);
        case "content" -> addSpans(parser, text, content);
        default -> parser.skipChildren();
      }
    }
    return new Marked(source, cue, content);
  }

  private static void addSpans(JsonParser parser, String text, BitSet places) throws IOException {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      parser.skipChildren();
      return;
    }
    while (parser.nextToken() == JsonToken.START_ARRAY) {
      parser.nextToken();
      int start = text.offsetByCodePoints(0, parser.getIntValue());
      parser.nextToken();
      int end = text.offsetByCodePoints(0, parser.getIntValue());
      parser.nextToken();
      places.set(start, end);
    }
  }
}
