package org.readout.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/**
 * What an import takes, as the tables of {@code en/places} say.
 *
 * @param sorts by feature class and code, {@code P} or {@code H.SEA}
 * @param languages of further names; - where none is told
 * @param countries three letters for two
 */
record Choice(Map<String, Sort> sorts, Set<String> languages, Map<String, String> countries) {
  private static final String NONE = "none";

  Choice {
    sorts = Map.copyOf(sorts);
    languages = Set.copyOf(languages);
    countries = Map.copyOf(countries);
  }

  /**
   * What is told of the places of a feature.
   *
   * @param evident whether the name alone means it
   * @param names whether further names are taken
   */
  record Sort(String precision, boolean evident, boolean names) {}

  static Choice load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Sort> sorts = new HashMap<>();
    rows(
        files,
        "en/places/geonames.tsv",
        List.of("feature", "precision", "evident", "names", "source", "date"),
        problems,
        cells ->
            sorts.put(
                cells.get(0),
                new Sort(cells.get(1), cells.get(2).equals("yes"), cells.get(3).equals("yes"))));
    Set<String> languages = new HashSet<>();
    rows(
        files,
        "en/places/geonames-languages.tsv",
        List.of("language", "source", "date"),
        problems,
        cells -> languages.add(cells.get(0)));
    Map<String, String> countries = new HashMap<>();
    rows(
        files,
        "en/places/country-codes.tsv",
        List.of("two", "three", "source", "date"),
        problems,
        cells -> countries.put(cells.get(0), cells.get(1)));
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new Choice(sorts, languages, countries);
  }

  private static void rows(
      RuleFiles files,
      String name,
      List<String> columns,
      List<Problem> problems,
      java.util.function.Consumer<List<String>> use) {
    RuleText text = files.file(name).orElse(new RuleText(name, ""));
    Table.read(text, columns, problems).rows().forEach(row -> use.accept(row.cells()));
  }

  /** What is told of the places of a feature class and code; empty where they are left out. */
  Optional<Sort> sort(String feature) {
    String wide = feature.substring(0, Math.max(0, feature.indexOf('.')));
    return Optional.ofNullable(sorts.getOrDefault(feature, sorts.get(wide)))
        .filter(sort -> !sort.precision().equals(NONE));
  }
}
