package org.readout.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/**
 * The command that makes {@code known-words.tsv} of the tables of {@code readout-rules}, {@code
 * ImportKnownWords FOLDER OUT}: given names, words of countries, and territories, regions, larger
 * towns and organisations that are called by a single word.
 */
public final class ImportKnownWords {
  private static final int TOWN = 15_000;
  private static final int REGION = 100_000;
  private static final List<String> NOTES =
      List.of(
          "# Single words that the tables of the rules know, in lower case: g given name, n word of a country's name,",
          "# r territory or region, t town of 15,000 inhabitants or more, b organisation.",
          "# From given_names, countries, territories, regions, cities and organisations, with their sources.",
          "word\tstands");

  private final Path folder;
  private final Map<String, Set<String>> words = new TreeMap<>();

  private ImportKnownWords(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    ImportKnownWords known = new ImportKnownWords(Path.of(arguments[0]));
    known.read();
    List<String> lines = new ArrayList<>(NOTES);
    known.words.forEach((word, stands) -> lines.add(word + "\t" + String.join("", stands)));
    Files.write(Path.of(arguments[1]), lines);
  }

  private void read() throws IOException {
    add("g", cells("actors/given_names.tsv", "name", 0));
    for (String country : cells("actors/countries.tsv", "name", 0)) {
      add("n", List.of(country.split(" ", -1)));
    }
    add("n", cells("actors/countries.tsv", "also", 0));
    add("r", cells("actors/territories.tsv", "name", 0));
    add("r", cells("places/regions.tsv", "name", REGION));
    add("t", cells("places/cities.tsv", "name", TOWN));
    add("t", cells("actors/countries.tsv", "capital", 0));
    add("b", cells("actors/organisations.tsv", "name", 0));
    add("b", cells("actors/organisations.tsv", "also", 0));
  }

  private void add(String stands, List<String> names) {
    for (String name : names) {
      if (name.length() > 1
          && Character.isUpperCase(name.codePointAt(0))
          && name.chars().allMatch(c -> Character.isLetter(c) || c == '.' || c == '\'')) {
        String word = name.toLowerCase(Locale.ROOT);
        words.computeIfAbsent(word, w -> new TreeSet<>()).add(stands);
      }
    }
  }

  /** What stands in a column, cut at semicolons, of places with so many inhabitants. */
  private List<String> cells(String file, String column, int inhabitants) throws IOException {
    List<Problem> problems = new ArrayList<>();
    RuleText text = new RuleText(file, Files.readString(folder.resolve(file)));
    Table table = Table.read(text, header(text), problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    List<String> cells = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      if (inhabitants == 0 || count(table.cell(row, "inhabitants")) >= inhabitants) {
        for (String cell : table.cell(row, column).split(";", -1)) {
          cells.add(cell.strip());
        }
      }
    }
    return cells;
  }

  private static List<String> header(RuleText text) {
    return text.text()
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .findFirst()
        .map(line -> List.of(line.split("\t", -1)))
        .orElse(List.of());
  }

  private static int count(String cell) {
    return cell.isEmpty() ? 0 : Integer.parseInt(cell);
  }
}
