package org.readout.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.readout.formats.CharacterSet.Decoded;
import org.readout.formats.page.Page;

/**
 * A letter: its header and the texts that are not attached. A plain text that tells as much as the
 * HTML beside it goes before it.
 *
 * @param header the first field of each name, in lower case
 */
record Letter(Map<String, String> header, List<Decoded> plain, List<Decoded> html) {
  private static final int DEEPEST = 20;
  private static final MimeConfig CONFIG =
      MimeConfig.custom()
          .setMaxLineLen(1 << 20)
          .setMaxHeaderCount(10_000)
          .setMaxHeaderLen(1 << 20)
          .build();

  Letter {
    header = Map.copyOf(header);
    plain = List.copyOf(plain);
    html = List.copyOf(html);
  }

  /**
   * Reads a whole letter.
   *
   * @throws UnreadableException when it is none, or nests its parts too deep
   */
  static Letter read(byte[] bytes) throws IOException, UnreadableException {
    Parts parts = new Parts();
    MimeTokenStream tokens = new MimeTokenStream(CONFIG);
    tokens.parse(new ByteArrayInputStream(bytes));
    try {
      for (EntityState state = tokens.getState();
          state != EntityState.T_END_OF_STREAM;
          state = tokens.next()) {
        parts.take(state, tokens);
      }
    } catch (MimeException e) {
      if (parts.plain.isEmpty() && parts.html.isEmpty()) {
        throw new UnreadableException(
            "read no letter (%s); export it anew".formatted(e.getMessage()));
      }
    }
    return new Letter(parts.header, parts.plain, parts.html);
  }

  Draft draft(String place) throws UnreadableException {
    Page page = html.isEmpty() ? Fragment.read("") : Fragment.read(html.get(0).text());
    Decoded words = plain.isEmpty() ? new Decoded("", List.of()) : plain.get(0);
    boolean asPlain = words.text().strip().length() * 2 >= page.text().length();
    Map<String, String> fields = fields();
    fields.put("text", asPlain ? words.text() : page.text());
    return new Draft(
        place,
        fields,
        asPlain ? List.of() : page.pieces(),
        asPlain ? words.warnings() : html.get(0).warnings());
  }

  private Map<String, String> fields() {
    Map<String, String> fields = new TreeMap<>();
    put(fields, "title", field("subject"));
    put(fields, "published", field("date"));
    put(fields, "outlet", field("from").map(Letter::sender));
    put(fields, "id", field("message-id").map(id -> id.replaceAll("[<>\\s]", "")));
    return fields;
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(header.get(name)).map(String::strip);
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.filter(text -> !text.isBlank()).ifPresent(text -> fields.put(name, text));
  }

  /** The name before an address, or the address itself. */
  private static String sender(String from) {
    String name = from.replaceFirst("\\s*<[^>]*>.*", "").replaceAll("^\"|\"$", "").strip();
    return name.isEmpty() ? from.replaceAll("[<>]", "").strip() : name;
  }

  /** What is gathered while a letter is read. */
  private static final class Parts {
    private final Map<String, String> header = new HashMap<>();
    private final List<Decoded> plain = new ArrayList<>();
    private final List<Decoded> html = new ArrayList<>();
    private int depth;
    private boolean attached;

    void take(EntityState state, MimeTokenStream tokens) throws IOException, UnreadableException {
      switch (state) {
        case T_START_MULTIPART, T_START_MESSAGE -> enter();
        case T_END_MULTIPART, T_END_MESSAGE -> depth--;
        case T_START_HEADER -> attached = false;
        case T_FIELD -> field(tokens.getField());
        case T_BODY -> body(tokens);
        default -> {}
      }
    }

    private void enter() throws UnreadableException {
      depth++;
      if (depth > DEEPEST) {
        throw new UnreadableException(
            "read parts nested more than %d deep; give the letter as it was sent"
                .formatted(DEEPEST));
      }
    }

    private void field(Field field) {
      String name = field.getName().toLowerCase(Locale.ROOT);
      String body = String.valueOf(field.getBody()).strip();
      if (name.equals("content-disposition")) {
        attached = body.toLowerCase(Locale.ROOT).startsWith("attachment");
      }
      if (depth <= 1) {
        header.putIfAbsent(name, unfolded(body));
      }
    }

    private void body(MimeTokenStream tokens) throws IOException {
      BodyDescriptor part = tokens.getBodyDescriptor();
      byte[] bytes = tokens.getDecodedInputStream().readNBytes(Limits.LONGEST_LINE);
      List<String> names = part.getCharset() == null ? List.of() : List.of(part.getCharset());
      if (!attached && part.getMimeType().equals("text/plain")) {
        plain.add(CharacterSet.decode(bytes, names));
      } else if (!attached && part.getMimeType().equals("text/html")) {
        html.add(CharacterSet.decode(bytes, names));
      }
    }

    private static String unfolded(String body) {
      return DecoderUtil.decodeEncodedWords(
          body.replaceAll("\\r?\\n[ \\t]+", " "), DecodeMonitor.SILENT);
    }
  }
}
