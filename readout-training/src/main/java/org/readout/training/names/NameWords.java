package org.readout.training.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.readout.analyzer.names.NameLists;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/**
 * Reads the lists that help to find names and makes one of them, a bit for each list: those of
 * {@code name-words.tsv} and words of organisations first, then those of {@code known-words.tsv},
 * surnames, nationalities, and the words of {@code names.rules} by key.
 */
public final class NameWords {
  private static final String STANDS = "flpoPOc";
  private static final int ORGANISATION = 7;
  private static final String KNOWN = "gnrtb";
  private static final int FIRST_KNOWN = 8;
  private static final int SURNAME = 13;
  private static final int NATIONALITY = 14;
  private static final List<String> KEYS =
      List.of("title", "role", "calendar", "place", "firm", "media", "party", "event");
  private static final int FIRST_KEY = 15;

  private final Map<String, Integer> words = new TreeMap<>();

  private NameWords() {}

  /** All lists as one. */
  public static NameLists lists() {
    NameWords lists = new NameWords();
    lists.addTable("name-words.tsv", STANDS, 0);
    lists.addTable("known-words.tsv", KNOWN, FIRST_KNOWN);
    Table surnames = table("surnames.tsv", List.of("name", "where"));
    surnames.rows().forEach(row -> lists.add(surnames.cell(row, "name"), SURNAME));
    NameRules rules = NameRules.load();
    rules.nationalities().words().forEach(lists::addNationality);
    rules.all("organisation").forEach(word -> lists.add(word, ORGANISATION));
    for (String key : KEYS) {
      rules.all(key).forEach(word -> lists.add(word, FIRST_KEY + KEYS.indexOf(key)));
    }
    return new NameLists(lists.words, rules.all("title"), rules.all("calendar"));
  }

  private void addTable(String file, String stands, int first) {
    Table table = table(file, List.of("word", "stands"));
    for (Table.Row row : table.rows()) {
      table
          .cell(row, "stands")
          .chars()
          .forEach(c -> add(table.cell(row, "word"), first + stands.indexOf(c)));
    }
  }

  /** With its plural: "Peruvians", "Frenchmen". */
  private void addNationality(String word) {
    add(word, NATIONALITY);
    add(word.endsWith("man") ? word.replaceFirst("an$", "en") : word + "s", NATIONALITY);
  }

  private void add(String word, int bit) {
    if (word.indexOf(' ') < 0) {
      words.merge(word.toLowerCase(Locale.ROOT), 1 << bit, (a, b) -> a | b);
    }
  }

  private static Table table(String file, List<String> columns) {
    List<Problem> problems = new ArrayList<>();
    Table table = Table.read(file(file), columns, problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return table;
  }

  /** A resource beside this class. */
  static RuleText file(String name) {
    try (InputStream in = NameWords.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(name));
      }
      return new RuleText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
