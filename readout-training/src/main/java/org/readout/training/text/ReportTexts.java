package org.readout.training.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** Reads the texts of reports that stand as JSON objects, one a line, in a gzipped file. */
final class ReportTexts {
  private static final Pattern TEXT =
      Pattern.compile("\"text\"\\s*:\\s*\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|(.))");

  private ReportTexts() {}

  /** The texts of the first {@code limit} reports that have one. */
  static List<String> read(Path file, int limit) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(raw), StandardCharsets.UTF_8))) {
      return reader.lines().flatMap(ReportTexts::text).limit(limit).toList();
    } catch (UncheckedIOException e) {
      throw new IOException("cannot read " + file, e);
    }
  }

  /** The text of one object; none where it has no member "text" that is a string. */
  static Stream<String> text(String object) {
    Matcher member = TEXT.matcher(object);
    return member.find()
        ? Stream.of(ESCAPE.matcher(member.group(1)).replaceAll(ReportTexts::plain))
        : Stream.empty();
  }

  private static String plain(MatchResult escape) {
    if (escape.group(1) != null) {
      return Matcher.quoteReplacement(
          Character.toString((char) Integer.parseInt(escape.group(1), 16)));
    }
    return switch (escape.group(2)) {
      case "n" -> "\n";
      case "t" -> "\t";
      case "r" -> "\r";
      case "b" -> "\b";
      case "f" -> "\f";
      default -> Matcher.quoteReplacement(escape.group(2));
    };
  }
}
