package org.readout.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every named rule of every kind as it is written, for people to look up. */
public record RuleCatalogue(List<Entry> entries) {
  public RuleCatalogue {
    entries = List.copyOf(entries);
  }

  /**
   * One rule as written.
   *
   * @param line of its first line in the file, from 1
   * @param text its lines, each {@code key: value}
   */
  public record Entry(RuleKind kind, String name, String file, int line, String text) {

    /** The value of a key's first line; empty where the key does not stand. */
    public Optional<String> value(String key) {
      return text.lines()
          .filter(each -> each.startsWith(key + ":"))
          .map(each -> each.substring(key.length() + 1).strip())
          .findFirst();
    }
  }

  /** The rules in the order of their files. */
  public static RuleCatalogue of(RuleFiles files) {
    List<Entry> entries = new ArrayList<>();
    for (RuleKind kind : RuleKind.values()) {
      files.in(kind.folder(), ".rules").forEach(file -> read(kind, file, entries));
    }
    return new RuleCatalogue(entries);
  }

  private static void read(RuleKind kind, RuleText file, List<Entry> entries) {
    List<String> lines = file.text().lines().toList();
    new RuleNames(file.text())
        .forEach(
            (name, range) -> {
              String text = String.join("\n", lines.subList(range.first(), range.end()));
              entries.add(new Entry(kind, name, file.name(), range.first() + 1, text));
            });
  }

  /** The rules in which, or in whose lists, all these words stand, in any case. */
  public RuleCatalogue with(List<String> words) {
    return new RuleCatalogue(entries.stream().filter(entry -> holds(entry, words)).toList());
  }

  private boolean holds(Entry entry, List<String> words) {
    String text =
        Stream.concat(Stream.of(entry), lists(entry).stream())
            .map(each -> each.text().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining("\n"));
    return words.stream().allMatch(word -> text.contains(word.toLowerCase(Locale.ROOT)));
  }

  /** The lists of words that a rule names. */
  public List<Entry> lists(Entry rule) {
    return NamedLists.used(rule.text()).stream()
        .flatMap(name -> named(name).entries().stream())
        .toList();
  }

  /** The rules of that name, one of each kind at most. */
  public RuleCatalogue named(String name) {
    return new RuleCatalogue(entries.stream().filter(entry -> entry.name().equals(name)).toList());
  }
}
