package org.readout.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lists of words that rules share: written once as a stanza {@code list: giving}, {@code words:
 * give, send}, and used in rules as {@code list giving} among other words.
 */
public final class NamedLists {
  /** The keys of a list's stanza. */
  public static final List<String> KEYS = List.of("list", "words", "note");

  private static final Pattern NAME = Pattern.compile("[a-z]+([ -][a-z]+)*");
  private static final Pattern USE =
      Pattern.compile("(?:^|(?<=,)|(?<= in ))(\\s*)list ([^,]*[^,\\s])");

  private final Map<String, Stanza.Entry> words = new TreeMap<>();
  private final Map<String, String> places = new TreeMap<>();
  private final List<Problem> problems;

  private NamedLists(List<Problem> problems) {
    this.problems = problems;
  }

  /** Reads those stanzas that are lists; adds what is wrong with them to {@code problems}. */
  public static NamedLists of(List<Stanza> stanzas, List<Problem> problems) {
    NamedLists lists = new NamedLists(problems);
    stanzas.stream().filter(NamedLists::isList).forEach(lists::add);
    return lists;
  }

  /** Whether a stanza is a list and no rule. */
  public static boolean isList(Stanza stanza) {
    return stanza.first("list").isPresent();
  }

  /** Names of the lists that a text of {@code key: value} lines uses, in its order. */
  static List<String> used(String text) {
    return text.lines()
        .map(line -> line.substring(line.indexOf(':') + 1).strip())
        .flatMap(value -> USE.matcher(value).results())
        .map(use -> use.group(2))
        .distinct()
        .toList();
  }

  private void add(Stanza stanza) {
    Stanza.Entry name = stanza.entries().get(0);
    List<Stanza.Entry> lines = stanza.all("words");
    if (!name.key().equals("list") || !NAME.matcher(name.value()).matches()) {
      problem(
          stanza, name, "; write list: and its name in small letters first, such as list: giving");
    } else if (stanza.entries().stream().anyMatch(entry -> !KEYS.contains(entry.key()))) {
      problem(stanza, name, "; write no other keys in it than " + String.join(", ", KEYS));
    } else if (lines.size() != 1) {
      problem(stanza, name, "; write all its words in one line words:");
    } else if (USE.matcher(lines.get(0).value()).find()) {
      problem(stanza, lines.get(0), "; write words; a list holds no lists");
    } else if (words.putIfAbsent(name.value(), lines.get(0)) != null) {
      String message = ", which stands at %s already; write another name";
      problem(stanza, name, message.formatted(places.get(name.value())));
    } else {
      places.put(name.value(), stanza.file() + ":" + stanza.line());
    }
  }

  /** A rule with the words of the lists that its lines with these keys name. */
  public Stanza expanded(Stanza rule, Set<String> keys) {
    List<Stanza.Entry> entries = new ArrayList<>();
    for (Stanza.Entry entry : rule.entries()) {
      entries.add(keys.contains(entry.key()) ? expanded(rule, entry) : entry);
    }
    return new Stanza(rule.file(), rule.line(), entries);
  }

  private Stanza.Entry expanded(Stanza rule, Stanza.Entry entry) {
    Matcher uses = USE.matcher(entry.value());
    String value =
        uses.replaceAll(use -> use.group(1) + Matcher.quoteReplacement(words(rule, entry, use)));
    return new Stanza.Entry(entry.line(), entry.key(), value.strip());
  }

  private String words(Stanza rule, Stanza.Entry entry, MatchResult use) {
    Stanza.Entry found = words.get(use.group(2));
    if (found == null) {
      problems.add(
          rule.problem(
              entry,
              "read \"list %s\"; write the name of a list that exists: %s"
                  .formatted(use.group(2), String.join(", ", words.keySet()))));
    }
    return Stream.ofNullable(found)
        .map(Stanza.Entry::value)
        .findFirst()
        .orElse(use.group().strip());
  }

  private void problem(Stanza stanza, Stanza.Entry entry, String remedy) {
    problems.add(
        stanza.problem(entry, "read \"%s: %s\"%s".formatted(entry.key(), entry.value(), remedy)));
  }
}
