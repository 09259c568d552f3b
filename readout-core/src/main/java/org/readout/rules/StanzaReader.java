package org.readout.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts a rule file into stanzas. A blank line ends one; a line that begins with # is a note. */
public final class StanzaReader {
  private final Set<String> keys;

  /**
   * @param keys the keys that this kind of file knows; any other is a problem
   */
  public StanzaReader(Set<String> keys) {
    this.keys = Set.copyOf(keys);
  }

  /** Reads the stanzas of a file in order; adds what is wrong with it to {@code problems}. */
  public List<Stanza> read(RuleText file, List<Problem> problems) {
    List<Stanza> stanzas = new ArrayList<>();
    List<Stanza.Entry> entries = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) file.text().lines()::iterator) {
      number++;
      if (line.isBlank()) {
        close(file, entries, stanzas);
      } else if (!line.startsWith("#")) {
        entry(file, number, line, problems).ifPresent(entries::add);
      }
    }
    close(file, entries, stanzas);
    return stanzas;
  }

  private java.util.Optional<Stanza.Entry> entry(
      RuleText file, int number, String line, List<Problem> problems) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      problems.add(
          new Problem(
              file.name(), number, "read \"%s\"; write key: value".formatted(line.strip())));
      return java.util.Optional.empty();
    }
    String key = line.substring(0, colon).strip();
    if (!keys.contains(key)) {
      problems.add(
          new Problem(
              file.name(),
              number,
              "read key \"%s\"; write one of %s"
                  .formatted(key, String.join(", ", new java.util.TreeSet<>(keys)))));
      return java.util.Optional.empty();
    }
    String value = line.substring(colon + 1).strip();
    if (value.isEmpty()) {
      problems.add(
          new Problem(
              file.name(),
              number,
              "read \"%s:\" without a value; write one or leave the line out".formatted(key)));
      return java.util.Optional.empty();
    }
    return java.util.Optional.of(new Stanza.Entry(number, key, value));
  }

  private static void close(RuleText file, List<Stanza.Entry> entries, List<Stanza> stanzas) {
    if (!entries.isEmpty()) {
      stanzas.add(new Stanza(file.name(), entries.get(0).line(), entries));
      entries.clear();
    }
  }
}
