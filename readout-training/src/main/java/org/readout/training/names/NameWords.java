package org.readout.training.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.analyzer.names.NameLists;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** Reads the lists that help to find names: {@code name-words.tsv} and {@code names.rules}. */
public final class NameWords {
  private static final String STANDS = "flpoPOc";
  private static final int ORGANISATION = 1 << STANDS.length();

  private NameWords() {}

  public static NameLists lists() {
    List<Problem> problems = new ArrayList<>();
    Table table = Table.read(file("name-words.tsv"), List.of("word", "stands"), problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    Map<String, Integer> words = new TreeMap<>();
    for (Table.Row row : table.rows()) {
      words.put(table.cell(row, "word"), bits(table.cell(row, "stands")));
    }
    NameRules rules = NameRules.load();
    rules.all("organisation").forEach(word -> words.merge(word, ORGANISATION, (a, b) -> a | b));
    return new NameLists(words, rules.all("title"), rules.all("calendar"));
  }

  private static int bits(String stands) {
    return stands.chars().map(c -> 1 << STANDS.indexOf(c)).sum();
  }

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
