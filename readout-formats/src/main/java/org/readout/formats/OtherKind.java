package org.readout.formats;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Knows files that are no text by their first bytes, so that a message can call them by name. */
final class OtherKind {
  private static final Map<String, String> BY_START = new LinkedHashMap<>();

  private static final List<String> MARKUP = List.of("<!doctype", "<?xml");

  static {
    BY_START.put("PK\3\4", "an office document");
    BY_START.put("\u00D0\u00CF\u0011\u00E0", "an old office document");
    BY_START.put("{\\rtf", "a rich-text document");
    BY_START.put("\u0089PNG", "a picture");
    BY_START.put("\u00FF\u00D8\u00FF", "a picture");
    BY_START.put("GIF8", "a picture");
    BY_START.put("\u007FELF", "a program");
    BY_START.put("\u00CA\u00FE\u00BA\u00BE", "a program");
    BY_START.put("BZh", "a file zipped with bzip2");
    BY_START.put("\u00FD7zXZ", "a file zipped with xz");
    BY_START.put("(\u00B5/\u00FD", "a file zipped with zstd");
    BY_START.put("SQLite format 3", "a database");
  }

  private OtherKind() {}

  static Optional<String> of(byte[] bytes) {
    int length = Math.min(bytes.length, 16);
    String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    return BY_START.entrySet().stream()
        .filter(kind -> start.startsWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> markup(start));
  }

  private static Optional<String> markup(String start) {
    String lower = start.strip().toLowerCase(Locale.ROOT);
    return MARKUP.stream().anyMatch(lower::startsWith)
        ? Optional.of("XML of a kind that is not known here")
        : Optional.empty();
  }
}
