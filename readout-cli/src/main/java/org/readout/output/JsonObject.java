package org.readout.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.readout.model.Mention;
import org.readout.model.Piece;
import org.readout.model.Span;

/**
 * Writes the fields of one JSON object. A field without a value is written as null, so that every
 * object of a kind has the same fields.
 */
final class JsonObject {
  private final JsonGenerator json;
  private final CodePoints points;

  JsonObject(JsonGenerator json, CodePoints points) {
    this.json = json;
    this.points = points;
  }

  JsonObject text(String name, String value) {
    return write(() -> json.writeStringField(name, value));
  }

  JsonObject text(String name, Optional<?> value) {
    return value.isPresent() ? text(name, value.get().toString()) : none(name);
  }

  JsonObject texts(String name, List<String> values) {
    return write(
        () -> {
          json.writeArrayFieldStart(name);
          for (String value : values) {
            json.writeString(value);
          }
          json.writeEndArray();
        });
  }

  JsonObject number(String name, int value) {
    return write(() -> json.writeNumberField(name, value));
  }

  JsonObject number(String name, double value) {
    return write(() -> json.writeNumberField(name, value));
  }

  JsonObject number(String name, OptionalInt value) {
    return value.isPresent() ? number(name, value.getAsInt()) : none(name);
  }

  JsonObject number(String name, OptionalLong value) {
    return value.isPresent()
        ? write(() -> json.writeNumberField(name, value.getAsLong()))
        : none(name);
  }

  JsonObject number(String name, OptionalDouble value) {
    return value.isPresent() ? number(name, value.getAsDouble()) : none(name);
  }

  JsonObject truth(String name, boolean value) {
    return write(() -> json.writeBooleanField(name, value));
  }

  JsonObject none(String name) {
    return write(() -> json.writeNullField(name));
  }

  /** The words of a mention with where they stand; its pieces as well where there are several. */
  JsonObject mention(Mention mention) {
    text("text", mention.text());
    extent(mention);
    return mention.spans().size() > 1 ? spans(mention.spans()) : this;
  }

  /** Where a mention begins and ends, in code points. */
  JsonObject extent(Mention mention) {
    number("start", points.at(mention.start()));
    return number("end", points.at(mention.end()));
  }

  /** For each piece where it begins and ends, in the text and then in the source. */
  JsonObject pieces(String name, List<Piece> pieces) {
    return write(
        () -> {
          json.writeArrayFieldStart(name);
          for (Piece piece : pieces) {
            json.writeArray(places(piece), 0, 4);
          }
          json.writeEndArray();
        });
  }

  <T> JsonObject object(String name, T value, BiConsumer<JsonObject, T> fields) {
    write(() -> json.writeFieldName(name));
    return element(value, fields);
  }

  <T> JsonObject object(String name, Optional<T> value, BiConsumer<JsonObject, T> fields) {
    return value.isPresent() ? object(name, value.get(), fields) : none(name);
  }

  <T> JsonObject objects(String name, List<T> values, BiConsumer<JsonObject, T> fields) {
    write(() -> json.writeArrayFieldStart(name));
    values.forEach(value -> element(value, fields));
    return write(json::writeEndArray);
  }

  private int[] places(Piece piece) {
    return new int[] {
      points.at(piece.text().start()),
      points.at(piece.text().end()),
      piece.source().start(),
      piece.source().end()
    };
  }

  private <T> JsonObject element(T value, BiConsumer<JsonObject, T> fields) {
    write(json::writeStartObject);
    fields.accept(this, value);
    return write(json::writeEndObject);
  }

  private JsonObject spans(List<Span> spans) {
    return write(
        () -> {
          json.writeArrayFieldStart("spans");
          for (Span span : spans) {
            json.writeArray(new int[] {points.at(span.start()), points.at(span.end())}, 0, 2);
          }
          json.writeEndArray();
        });
  }

  private JsonObject write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("a JSON text in memory could not be written", e);
    }
  }

  @FunctionalInterface
  private interface Writing {
    void run() throws IOException;
  }
}
