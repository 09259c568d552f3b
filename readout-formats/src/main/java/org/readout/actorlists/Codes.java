package org.readout.actorlists;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.Table;

/** Reads CAMEO's actor codes and role nouns by the tables of {@code en/actors}. */
public final class Codes {
  private static final int PART = 3;

  private final Map<String, String> countries = new HashMap<>();
  private final Set<String> lands = new HashSet<>();
  private final Map<String, String> sectors = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Set<String> prepositions;

  private record Role(String kind, String sector) {}

  private Codes(Tables tables) {
    tables.each(
        "countries",
        row -> {
          lands.add(cell(row, "code"));
          countries.put(cell(row, "code"), cell(row, "code"));
        });
    tables.each("cameo-countries", row -> countries.put(cell(row, "cameo"), cell(row, "country")));
    tables.each(
        "sectors",
        row -> {
          sectors.putIfAbsent(cell(row, "cameo"), cell(row, "sector"));
          if (cell(row, "sector").equals(cell(row, "cameo"))) {
            sectors.put(cell(row, "cameo"), cell(row, "sector"));
          }
        });
    sectors.remove("");
    tables.each(
        "roles",
        row -> roles.put(cell(row, "words"), new Role(cell(row, "kind"), cell(row, "sector"))));
    prepositions =
        tables.rows("prepositions").stream()
            .map(row -> cell(row, "preposition"))
            .collect(Collectors.toSet());
  }

  private static String cell(Map<String, String> row, String column) {
    return row.getOrDefault(column, "");
  }

  /** The rows of tables by their columns. */
  private record Tables(RuleFiles files) {
    void each(String table, java.util.function.Consumer<Map<String, String>> use) {
      rows(table).forEach(use);
    }

    List<Map<String, String>> rows(String table) {
      List<Problem> problems = new ArrayList<>();
      List<Map<String, String>> rows =
          files.file("en/actors/" + table + ".tsv").stream()
              .flatMap(
                  file -> {
                    String header =
                        file.text().lines().filter(l -> !l.startsWith("#")).findFirst().orElse("");
                    List<String> columns = List.of(header.split("\t", -1));
                    Table read = Table.read(file, columns, problems);
                    return read.rows().stream().map(row -> cells(columns, row.cells()));
                  })
              .toList();
      if (!problems.isEmpty()) {
        throw new RuleFileException(problems);
      }
      return rows;
    }

    private static Map<String, String> cells(List<String> columns, List<String> cells) {
      return IntStream.range(0, columns.size())
          .boxed()
          .collect(Collectors.toMap(columns::get, cells::get));
    }
  }

  /**
   * Reads the tables.
   *
   * @throws RuleFileException with all problems of a table
   */
  public static Codes load(RuleFiles files) {
    return new Codes(new Tables(files));
  }

  /** A country's code where there is such a one. */
  Optional<String> country(String code) {
    return Optional.ofNullable(countries.get(code));
  }

  /** Whether a code is that of a country and nothing besides. */
  boolean land(String code) {
    return lands.contains(code);
  }

  /** What a CAMEO code says: three letters each for where and what; longer, as IGOUNO, for some. */
  Coded coded(String code) {
    String first =
        IntStream.iterate(code.length() / PART * PART, end -> end > 0, end -> end - PART)
            .mapToObj(end -> code.substring(0, end))
            .filter(countries::containsKey)
            .findFirst()
            .orElse("");
    String country = countries.getOrDefault(first, "");
    int roles = first.length();
    String sector =
        IntStream.iterate(roles, at -> at + PART <= code.length(), at -> at + PART)
            .mapToObj(at -> sectors.getOrDefault(code.substring(at, at + PART), ""))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse("");
    return new Coded(country, sector, code);
  }

  /** What sort of thing a role noun names, as its head noun among ours does; else a person. */
  String kind(String words) {
    return role(words).map(Role::kind).orElse("person");
  }

  /** The sector of a title, as that of its head noun among ours; empty where it tells none. */
  String sector(String title) {
    return role(title).map(Role::sector).orElse("");
  }

  private Optional<Role> role(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return longestEnd(lower).or(() -> longestEnd(beforePreposition(lower)));
  }

  private Optional<Role> longestEnd(String words) {
    for (String end = words; ; end = end.substring(end.indexOf(' ') + 1)) {
      Role role = roles.get(end);
      if (role != null || end.indexOf(' ') < 0) {
        return Optional.ofNullable(role);
      }
    }
  }

  private String beforePreposition(String words) {
    List<String> all = List.of(words.split(" ", -1));
    int end =
        IntStream.range(1, all.size())
            .filter(i -> prepositions.contains(all.get(i)))
            .findFirst()
            .orElse(all.size());
    return String.join(" ", all.subList(0, end));
  }
}
