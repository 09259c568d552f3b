package org.readout.training.silver;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/** The values of some fields in a file of JSON values, packed or not, one a line or one in all. */
public final class JsonTexts {
  private static final int ANY_DEPTH = Integer.MAX_VALUE;

  private JsonTexts() {}

  /** The field {@code text} of every record, in order. */
  public static List<String> reports(Path file) throws IOException {
    return read(file, Set.of("text"), 1);
  }

  /** Whatever is prose in the file, wherever it stands. */
  public static List<String> all(Path file) throws IOException {
    return read(file, Set.of("text", "title", "articleBody"), ANY_DEPTH);
  }

  private static List<String> read(Path file, Set<String> fields, int depth) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
        JsonParser parser = new JsonFactory().createParser(plain)) {
      return read(parser, fields, depth);
    }
  }

  private static List<String> read(JsonParser parser, Set<String> fields, int depth)
      throws IOException {
    List<String> texts = new ArrayList<>();
    int open = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      open += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
      if (token == JsonToken.VALUE_STRING
          && open <= depth
          && parser.getParsingContext().inObject()
          && fields.contains(parser.currentName())) {
        texts.add(parser.getText());
      }
    }
    return texts;
  }
}
