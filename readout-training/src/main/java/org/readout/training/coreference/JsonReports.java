package org.readout.training.coreference;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.model.Span;
import org.readout.training.coreference.MarkedReport.Marked;

/**
 * Reads reports with marked mentions from JSON lines: {@code id}, {@code text}, and {@code
 * mentions} with {@code start}, {@code end}, {@code type} and {@code cluster}; offsets count
 * Unicode code points.
 */
final class JsonReports {
  private final JsonFactory json = new JsonFactory();

  List<MarkedReport> read(Path file) throws IOException {
    List<MarkedReport> reports = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        try (JsonParser parser = json.createParser(line)) {
          parser.nextToken();
          reports.add(report(parser));
        }
      }
    }
    return reports;
  }

  private static MarkedReport report(JsonParser parser) throws IOException {
    String id = "";
    String text = "";
    List<Marked> mentions = new ArrayList<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      JsonToken value = parser.nextToken();
      if (field.equals("id")) {
        id = parser.getText();
      } else if (field.equals("text")) {
        text = parser.getText();
      } else if (field.equals("mentions") && value == JsonToken.START_ARRAY) {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
          mentions.add(mention(parser));
        }
      } else {
        parser.skipChildren();
      }
    }
    String whole = text;
    return new MarkedReport(id, text, mentions.stream().map(m -> inChars(m, whole)).toList());
  }

  private static Marked mention(JsonParser parser) throws IOException {
    int start = 0;
    int end = 0;
    String type = "";
    String group = "";
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String field = parser.currentName();
      parser.nextToken();
      switch (field) {
        case "start" -> start = parser.getIntValue();
        case "end" -> end = parser.getIntValue();
        case "type" -> type = parser.getText();
        case "cluster" -> group = parser.getText();
        default -> parser.skipChildren();
      }
    }
    Span span = new Span(start, end);
    return new Marked(span, span, type, group);
  }

  private static Marked inChars(Marked mention, String text) {
    Span span =
        new Span(
            text.offsetByCodePoints(0, mention.span().start()),
            text.offsetByCodePoints(0, mention.span().end()));
    return new Marked(span, span, mention.type(), mention.group());
  }
}
