package org.readout.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.Numbers;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/**
 * The tables of {@code en/numbers}: number words, words that bound a number, words that tell what
 * befell people.
 */
record NumberTables(
    Map<String, NumberWord> words, Map<String, Bound> bounds, Map<String, Fate> fates) {

  /**
   * What befell people, and where they stand in the clause.
   *
   * @param ofSubject whether it befalls the subject, as "died" does
   */
  record Fate(Numbers.Sort sort, boolean ofSubject) {}

  static NumberTables load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    NumberTables tables =
        new NumberTables(words(files, problems), bounds(files, problems), fates(files, problems));
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return tables;
  }

  private static Map<String, NumberWord> words(RuleFiles files, List<Problem> problems) {
    Table table = table(files, "words.tsv", List.of("word", "from", "to", "scale"), problems);
    Map<String, NumberWord> words = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Amount amount =
          new Amount(number(table, row, "from", problems), number(table, row, "to", problems));
      words.put(
          table.cell(row, "word"), new NumberWord(amount, number(table, row, "scale", problems)));
    }
    return words;
  }

  private static Map<String, Bound> bounds(RuleFiles files, List<Problem> problems) {
    Table table = table(files, "bounds.tsv", List.of("words", "from", "to"), problems);
    Map<String, Bound> bounds = new HashMap<>();
    for (Table.Row row : table.rows()) {
      bounds.put(
          table.cell(row, "words"),
          new Bound(number(table, row, "from", problems), number(table, row, "to", problems)));
    }
    return bounds;
  }

  private static Map<String, Fate> fates(RuleFiles files, List<Problem> problems) {
    Table table = table(files, "fates.tsv", List.of("word", "fate", "befalls"), problems);
    Map<String, Fate> fates = new HashMap<>();
    for (Table.Row row : table.rows()) {
      sort(table, row, problems)
          .ifPresent(
              sort ->
                  fates.put(
                      table.cell(row, "word"),
                      new Fate(sort, table.cell(row, "befalls").equals("subject"))));
    }
    return fates;
  }

  private static Optional<Numbers.Sort> sort(Table table, Table.Row row, List<Problem> problems) {
    String fate = table.cell(row, "fate");
    for (Numbers.Sort sort : Numbers.Sort.values()) {
      if (sort.word().equals(fate)) {
        return Optional.of(sort);
      }
    }
    problems.add(
        new Problem(
            table.file(),
            row.line(),
            "read fate \"%s\"; write killed, injured, arrested, displaced or crowd"
                .formatted(fate)));
    return Optional.empty();
  }

  private static double number(Table table, Table.Row row, String column, List<Problem> problems) {
    String cell = table.cell(row, column);
    if (cell.equals("open")) {
      return -1;
    }
    try {
      return Double.parseDouble(cell);
    } catch (NumberFormatException e) {
      problems.add(
          new Problem(
              table.file(),
              row.line(),
              "read %s \"%s\"; write a number, or open".formatted(column, cell)));
      return 0;
    }
  }

  private static Table table(
      RuleFiles files, String file, List<String> columns, List<Problem> problems) {
    String name = "en/numbers/" + file;
    RuleText text = files.file(name).orElse(new RuleText(name, ""));
    if (text.text().isEmpty()) {
      problems.add(new Problem(name, 1, "no such file; write a table with columns " + columns));
    }
    return Table.read(text, columns, problems);
  }
}
