package org.readout.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Report;

/**
 * Shows a report as it was taken in.
 *
 * @param file where it was found
 */
public record Extract(String file, Report report, List<String> warnings) {
  private static final JsonFactory JSON = new JsonFactory();

  public Extract {
    warnings = List.copyOf(warnings);
  }

  /** One JSON object on one line. */
  public String json() {
    StringWriter text = new StringWriter(4096);
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      generator.writeStartObject();
      fields(new JsonObject(generator, new CodePoints(report.text())));
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a JSON text in memory could not be written", e);
    }
    return text.append('\n').toString();
  }

  /** What is known of the report, a line each, then its text. */
  public String text() {
    List<String> lines = new ArrayList<>();
    lines.add("file: " + file);
    line("title", report.title(), lines);
    line("authors", Optional.of(String.join(", ", report.authors())), lines);
    line("published", report.published(), lines);
    line("outlet", report.outlet(), lines);
    line("url", report.url(), lines);
    return String.join("\n", lines) + "\n\n" + report.text().strip() + "\n\n";
  }

  private void fields(JsonObject json) {
    json.text("file", file)
        .text("id", report.id().value())
        .text("text", report.text())
        .text("title", report.title())
        .texts("authors", report.authors())
        .text("published", report.published())
        .text("outlet", report.outlet())
        .text("url", report.url())
        .pieces("pieces", report.pieces())
        .texts("warnings", warnings);
  }

  private static void line(String name, Optional<?> value, List<String> lines) {
    value
        .map(Object::toString)
        .filter(words -> !words.isBlank())
        .ifPresent(words -> lines.add(name + ": " + words));
  }
}
