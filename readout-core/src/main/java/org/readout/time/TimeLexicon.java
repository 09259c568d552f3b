package org.readout.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** The words of time with their class and value: {@code oct} is a MONTH, 10. */
final class TimeLexicon {
  static final Set<String> CLASSES =
      Set.of(
          "MONTH",
          "WEEKDAY",
          "SEASON",
          "ONLYSEASON",
          "UNIT",
          "NUMBER",
          "ORDINAL",
          "DAY",
          "YEAR",
          "YEARS",
          "DECADE",
          "CENTURY",
          "QUARTER",
          "WEEKDAYS",
          "PART",
          "PREFIX",
          "THIRD",
          "UNITS",
          "ZONE",
          "CLOCK",
          "ISODATE",
          "VAGUE");
  private static final Set<String> CAPITALISED = Set.of("MONTH", "WEEKDAY");
  private static final Set<String> ALWAYS_CAPITALISED =
      Set.of("MONTH", "WEEKDAY", "WEEKDAYS", "SEASON", "QUARTER", "ZONE", "YEAR");
  private static final Set<String> NEVER_VERBS = Set.of("MONTH", "WEEKDAY", "SEASON");

  private final Map<String, Map<String, String>> words = new HashMap<>();

  /** Reads {@code word, class, value} rows; adds what is wrong with them to the problems. */
  TimeLexicon(RuleText file, List<Problem> problems) {
    Table table = Table.read(file, List.of("word", "class", "value"), problems);
    for (Table.Row row : table.rows()) {
      String name = table.cell(row, "class");
      if (!CLASSES.contains(name)) {
        problems.add(
            new Problem(
                file.name(),
                row.line(),
                "read class \"%s\"; write one of %s"
                    .formatted(name, new java.util.TreeSet<>(CLASSES))));
      }
      words
          .computeIfAbsent(table.cell(row, "word"), w -> new HashMap<>())
          .put(name, table.cell(row, "value"));
    }
  }

  /** Whether a word bears a class that is always written with a capital. */
  boolean capitalised(Word word) {
    return has(classes(word), ALWAYS_CAPITALISED);
  }

  /** The classes that a word of the text can bear, each with its value; empty for most words. */
  Map<String, String> classes(Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    if (Character.isDigit(form.charAt(0)) || form.charAt(0) == '\'' || form.charAt(0) == '’') {
      return NumberWords.classes(form);
    }
    Map<String, String> found = words.getOrDefault(form, Map.of());
    if (found.isEmpty()) {
      return afterPrefix(form);
    }
    boolean verb = word.is(Upos.VERB) || word.is(Upos.AUX);
    boolean written = Character.isUpperCase(word.form().charAt(0)) || !has(found, CAPITALISED);
    return written && !(verb && has(found, NEVER_VERBS)) ? found : Map.of();
  }

  /** The classes of what follows a prefix: mid-November is a month, FY2030 a year. */
  private Map<String, String> afterPrefix(String form) {
    int end = endOfPrefix(form);
    if (end == 0 || !words.getOrDefault(form.substring(0, end), Map.of()).containsKey("PREFIX")) {
      return Map.of();
    }
    String rest = form.substring(end);
    return rest.isEmpty() || Character.isDigit(rest.charAt(0))
        ? NumberWords.classes(rest)
        : words.getOrDefault(rest, Map.of());
  }

  /** Behind the first hyphen, or else where the figures begin. */
  private static int endOfPrefix(String form) {
    int hyphen = form.indexOf('-') + 1;
    int figure = 0;
    while (figure < form.length() && !Character.isDigit(form.charAt(figure))) {
      figure++;
    }
    return figure < form.length() && (hyphen == 0 || figure < hyphen) ? figure : hyphen;
  }

  /** Which third of what follows a word means, 1 to 3: "early", "mid-June". */
  Optional<Integer> third(Word word) {
    String form = word.form().toLowerCase(Locale.ROOT);
    return third(form).or(() -> third(form.substring(0, form.indexOf('-') + 1)));
  }

  private Optional<Integer> third(String form) {
    return Optional.ofNullable(words.getOrDefault(form, Map.of()).get("THIRD"))
        .map(Integer::valueOf);
  }

  private static boolean has(Map<String, String> classes, Set<String> some) {
    return classes.keySet().stream().anyMatch(some::contains);
  }
}
