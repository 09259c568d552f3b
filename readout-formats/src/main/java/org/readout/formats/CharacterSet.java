package org.readout.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns bytes into characters when nobody says how they were written: UTF-8 where they are UTF-8,
 * UTF-16 where a mark or the zeros of Latin letters tell it, else Windows-1252, which holds all of
 * Latin-1's letters.
 */
final class CharacterSet {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final byte[] UTF_16_LITTLE_MARK = {(byte) 0xFF, (byte) 0xFE};
  private static final byte[] UTF_16_BIG_MARK = {(byte) 0xFE, (byte) 0xFF};

  private CharacterSet() {}

  /** Characters, and what had to be guessed or replaced to get them. */
  record Decoded(String text, List<String> warnings) {}

  /** Decodes a whole text; drops a byte-order mark. */
  static Decoded decode(byte[] bytes) {
    boolean marked = startsWith(bytes, UTF_8_MARK);
    return !marked && isUtf16(bytes) ? utf16(bytes) : decodeUnmarked(unmarked(bytes));
  }

  /**
   * Decodes a whole text of which somebody said in which character sets it may be. What the bytes
   * themselves tell goes before; of names, the first that is known and fits.
   */
  static Decoded decode(byte[] bytes, List<String> names) {
    if (isUtf16(bytes)) {
      return decode(bytes);
    }
    Optional<String> utf8 = utf8(unmarked(bytes));
    if (utf8.isPresent()) {
      return new Decoded(utf8.get(), List.of());
    }
    return isUtf8(bytes) ? decode(bytes) : named(bytes, names);
  }

  private static Decoded named(byte[] bytes, List<String> names) {
    return names.stream()
        .flatMap(name -> known(name).stream())
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .flatMap(charset -> strictly(bytes, charset).stream())
        .findFirst()
        .map(text -> new Decoded(text, List.of()))
        .orElseGet(() -> decode(bytes));
  }

  /** The bytes as UTF-8 where they are that but for their end, which may be cut. */
  static boolean isUtf8(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    return !StandardCharsets.UTF_8.newDecoder().decode(in, out, false).isError();
  }

  private static Optional<Charset> known(String name) {
    try {
      Charset charset = Charset.forName(name.strip());
      // What calls itself Latin-1 is Windows-1252 on the web.
      return Optional.of(charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : charset);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Whether bytes begin like UTF-16: with its mark, or with every other byte zero. */
  static boolean isUtf16(byte[] bytes) {
    return startsWith(bytes, UTF_16_LITTLE_MARK)
        || startsWith(bytes, UTF_16_BIG_MARK)
        || zerosAt(bytes, 1)
        || zerosAt(bytes, 0);
  }

  /** A stream of the same characters in UTF-8, for a stream that begins with the given bytes. */
  static InputStream asUtf8(byte[] head, InputStream stream) {
    return isUtf16(head) ? new Utf8Stream(stream, utf16Of(head)) : stream;
  }

  /**
   * A source's characters for whoever reads on and on; its first bytes tell the character set, and
   * a byte-order mark is dropped.
   */
  static Reader reader(Source source) throws IOException {
    byte[] head = source.head();
    Charset utf8 = isUtf8(head) ? StandardCharsets.UTF_8 : WINDOWS;
    Charset charset = isUtf16(head) ? utf16Of(head) : utf8;
    PushbackReader reader = new PushbackReader(new InputStreamReader(source.stream(), charset));
    int first = reader.read();
    if (first >= 0 && first != '\uFEFF') {
      reader.unread(first);
    }
    return reader;
  }

  private static Decoded utf16(byte[] bytes) {
    Charset charset = utf16Of(bytes);
    String text = new String(bytes, charset);
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return new Decoded(unmarked, List.of());
  }

  private static Charset utf16Of(byte[] head) {
    boolean little = startsWith(head, UTF_16_LITTLE_MARK) || zerosAt(head, 1);
    return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }

  private static Decoded decodeUnmarked(byte[] bytes) {
    return utf8(bytes)
        .map(text -> new Decoded(text, List.of()))
        .orElseGet(() -> decodeBroken(bytes));
  }

  /** The JDK decodes fastest when it may replace what is broken, so that is looked for behind. */
  private static Optional<String> utf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : strictly(bytes, StandardCharsets.UTF_8);
  }

  private static byte[] unmarked(byte[] bytes) {
    return startsWith(bytes, UTF_8_MARK)
        ? Arrays.copyOfRange(bytes, UTF_8_MARK.length, bytes.length)
        : bytes;
  }

  private static Decoded decodeBroken(byte[] bytes) {
    Damage damage = Damage.of(bytes);
    if (damage.brokenSequences() > damage.wholeSequences()) {
      return new Decoded(
          new String(bytes, WINDOWS),
          List.of(
              "line %d is not UTF-8; read as Windows-1252 (Latin-1); save the file as UTF-8"
                  .formatted(damage.firstLine())));
    }
    return new Decoded(
        new String(bytes, StandardCharsets.UTF_8),
        List.of(
            "line %d: %d broken UTF-8 sequences, the first at byte %d, read as \uFFFD; save the file as UTF-8"
                .formatted(damage.firstLine(), damage.brokenSequences(), damage.firstByte())));
  }

  private static boolean zerosAt(byte[] bytes, int parity) {
    int pairs = Math.min(bytes.length, 512) / 2;
    int zeros = 0;
    int others = 0;
    for (int i = 0; i < 2 * pairs; i += 2) {
      zeros += bytes[i + parity] == 0 ? 1 : 0;
      others += bytes[i + 1 - parity] == 0 ? 1 : 0;
    }
    return pairs >= 2 && others == 0 && zeros * 10 >= pairs * 7;
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /** How far bytes are from UTF-8. Lines count from 1, bytes from 0. */
  private record Damage(int wholeSequences, int brokenSequences, int firstByte, int firstLine) {
    static Damage of(byte[] bytes) {
      var decoder =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT);
      ByteBuffer in = ByteBuffer.wrap(bytes);
      CharBuffer out = CharBuffer.allocate(8192);
      int whole = 0;
      int broken = 0;
      int first = -1;
      while (in.hasRemaining()) {
        CoderResult result = decoder.decode(in, out, true);
        whole += beyondAscii(out);
        out.clear();
        if (result.isError()) {
          first = first < 0 ? in.position() : first;
          broken++;
          in.position(in.position() + result.length());
        }
      }
      return new Damage(whole, broken, first, lineOf(bytes, first));
    }

    private static int beyondAscii(CharBuffer out) {
      int count = 0;
      for (int i = 0; i < out.position(); i++) {
        char c = out.get(i);
        count += c > 127 && !Character.isLowSurrogate(c) ? 1 : 0;
      }
      return count;
    }

    private static int lineOf(byte[] bytes, int position) {
      int line = 1;
      for (int i = 0; i < position; i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      return line;
    }
  }
}
