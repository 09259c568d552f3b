package org.readout.rules;

import java.util.List;
import java.util.function.BiConsumer;

/** The named stanzas of a rule file, rules and lists, with the lines that they take. */
final class RuleNames {
  private static final List<String> KEYS = List.of("rule:", "list:");

  private final List<String> lines;

  RuleNames(String text) {
    lines = text.lines().toList();
  }

  /** Lines of a file, counted from 0, the end not included. */
  record Lines(int first, int end) {}

  void forEach(BiConsumer<String, Lines> work) {
    int first = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isBlank()) {
        stanza(new Lines(first, i), work);
        first = i + 1;
      }
    }
  }

  private void stanza(Lines range, BiConsumer<String, Lines> work) {
    lines.subList(range.first(), range.end()).stream()
        .filter(line -> KEYS.stream().anyMatch(line::startsWith))
        .findFirst()
        .ifPresent(line -> work.accept(line.substring(line.indexOf(':') + 1).strip(), range));
  }
}
