package org.readout.numbers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.model.Numbers;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/**
 * The tables of {@code en/numbers}: number words, words that bound a number, words that tell what
 * befell people, words for counts.
 *
 * @param holders nouns for as many as are named after "of"
 */
record NumberTables(
    Map<String, NumberWord> words,
    Map<String, Bound> bounds,
    Map<String, Fate> fates,
    Map<String, Toll> tolls,
    Set<String> holders) {

  /**
   * What befell people, and where they stand in the clause.
   *
   * @param ofSubject whether it befalls the subject, as "died" does
   * @param with the nouns of which one must stand below the word; none where it tells by itself
   */
  record Fate(Numbers.Sort sort, boolean ofSubject, Set<String> with) {}

  /**
   * A noun for a count.
   *
   * @param sort what befell those counted, where the noun tells it
   * @param at the prepositions before the number that it has come to
   */
  record Toll(Optional<Numbers.Sort> sort, Set<String> at) {}

  static NumberTables load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    NumberTables tables =
        new NumberTables(
            words(files, problems),
            bounds(files, problems),
            fates(files, problems),
            tolls(files, problems),
            holders(files, problems));
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
    List<String> columns = List.of("word", "fate", "befalls", "with");
    Table table = table(files, "fates.tsv", columns, problems);
    Map<String, Fate> fates = new HashMap<>();
    for (Table.Row row : table.rows()) {
      boolean ofSubject = table.cell(row, "befalls").equals("subject");
      sort(table, row, problems)
          .map(sort -> new Fate(sort, ofSubject, parts(table.cell(row, "with"))))
          .ifPresent(fate -> fates.put(table.cell(row, "word"), fate));
    }
    return fates;
  }

  private static Map<String, Toll> tolls(RuleFiles files, List<Problem> problems) {
    Table table = table(files, "tolls.tsv", List.of("noun", "fate", "at"), problems);
    Map<String, Toll> tolls = new HashMap<>();
    for (Table.Row row : table.rows()) {
      boolean open = table.cell(row, "fate").isEmpty();
      Optional<Numbers.Sort> sort = open ? Optional.empty() : sort(table, row, problems);
      tolls.put(table.cell(row, "noun"), new Toll(sort, parts(table.cell(row, "at"))));
    }
    return tolls;
  }

  private static Set<String> holders(RuleFiles files, List<Problem> problems) {
    Table table = table(files, "holders.tsv", List.of("noun"), problems);
    return table.rows().stream().map(row -> table.cell(row, "noun")).collect(Collectors.toSet());
  }

  private static Set<String> parts(String cell) {
    return cell.isEmpty() ? Set.of() : Set.of(cell.split("; "));
  }

  /** What a word tells to have befallen people, where the words below it bear it out. */
  Optional<Fate> fate(Sentence sentence, int word) {
    return Optional.ofNullable(fates.get(sentence.word(word).lemma()))
        .filter(
            fate ->
                fate.with().isEmpty()
                    || IntStream.of(sentence.children(word))
                        .anyMatch(child -> fate.with().contains(sentence.word(child).lemma())));
  }

  private static Optional<Numbers.Sort> sort(Table table, Table.Row row, List<Problem> problems) {
    String fate = table.cell(row, "fate");
    Optional<Numbers.Sort> sort =
        Stream.of(Numbers.Sort.values()).filter(one -> one.word().equals(fate)).findFirst();
    if (sort.isEmpty()) {
      String message = "read fate \"%s\"; write killed, injured, arrested, displaced or crowd";
      problems.add(new Problem(table.file(), row.line(), message.formatted(fate)));
    }
    return sort;
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
