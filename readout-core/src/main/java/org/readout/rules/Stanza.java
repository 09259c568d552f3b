package org.readout.rules;

import java.util.List;
import java.util.Optional;

/**
 * A run of {@code key: value} lines without a blank line between them. A key may stand more than
 * once.
 */
public record Stanza(String file, int line, List<Entry> entries) {
  public Stanza {
    entries = List.copyOf(entries);
  }

  /** One line of a stanza; {@code line} counts from 1 in the file. */
  public record Entry(int line, String key, String value) {

    /** The value cut at its commas, blanks trimmed, empty parts left out. */
    public List<String> list() {
      return java.util.Arrays.stream(value.split(",", -1))
          .map(String::trim)
          .filter(s -> !s.isEmpty())
          .toList();
    }
  }

  public Optional<Entry> first(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).findFirst();
  }

  public List<Entry> all(String key) {
    return entries.stream().filter(e -> e.key().equals(key)).toList();
  }

  /** All values of a key, cut at commas; empty where it does not stand. */
  public List<String> list(String key) {
    return all(key).stream().flatMap(e -> e.list().stream()).toList();
  }

  public Problem problem(Entry entry, String message) {
    return new Problem(file, entry.line(), message);
  }

  public Problem problem(String message) {
    return new Problem(file, line, message);
  }
}
