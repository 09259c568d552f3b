package org.readout.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.readout.model.Piece;
import org.readout.model.Report;

/**
 * Feeds bytes to one format and looks at what comes of them: something must be taken or refused,
 * and whatever is taken must be a report. A fuzzer calls it with bytes of its own.
 */
public final class FormatFuzzer {
  private static final Formats FORMATS = Formats.usual();
  private static String format = "text";

  private FormatFuzzer() {}

  /** Called once by the fuzzer, with the name of the format. */
  public static void fuzzerInitialize(String[] arguments) {
    format = arguments[0];
  }

  /** Called by the fuzzer, again and again. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    take(format, bytes);
  }

  static void take(String name, byte[] bytes) {
    List<String> texts = texts(name, bytes);
    if (name.equals("warc") && !isZipped(bytes)) {
      check(texts.equals(texts(name, zipped(bytes))), "a zipped archive tells something else");
    }
  }

  /** A fuzzer does not get past checksums, so what it makes up is zipped for it. */
  private static byte[] zipped(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toByteArray();
  }

  private static boolean isZipped(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 0x1f && bytes[1] == (byte) 0x8b;
  }

  private static List<String> texts(String name, byte[] bytes) {
    Taken taken = new Taken();
    try (Source source = Source.of("a", new ByteArrayInputStream(bytes))) {
      FORMATS.named(name).orElseThrow().read(source, taken);
      if (taken.isNothing() && bytes.length > 0) {
        check(name.equals("archive") || name.equals("mail"), "neither taken nor refused");
      }
    } catch (IOException e) {
      // Bytes that break off are told as such by whoever opened them.
      return List.of();
    }
    taken.arrivals().forEach(arrival -> check(arrival.report()));
    return taken.arrivals().stream().map(arrival -> arrival.report().text()).toList();
  }

  private static void check(Report report) {
    check(!report.text().isBlank(), "a report without text");
    check(report.text().length() <= Limits.LONGEST_TEXT, "a report beyond the bound");
    check(report.authors().stream().noneMatch(String::isBlank), "an author without name");
    check(report.pieces(), report.text().length());
  }

  private static void check(List<Piece> pieces, int length) {
    int end = 0;
    for (Piece piece : pieces) {
      check(piece.text().start() >= end, "pieces that run into each other");
      end = piece.text().end();
    }
    check(end <= length, "a piece beyond the text");
  }

  private static void check(boolean holds, String otherwise) {
    if (!holds) {
      throw new AssertionError(otherwise);
    }
  }
}
