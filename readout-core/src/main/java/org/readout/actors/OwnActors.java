package org.readout.actors;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

/** Adds a user's own tables of actors and role nouns to the rule files, to go before ours. */
public final class OwnActors {
  static final String FOLDER = "en/actors/own";
  static final List<String> ACTORS =
      List.of("name", "also", "kind", "country", "sector", "code", "from", "to");
  static final List<String> ROLES = List.of("words", "kind", "sector", "yields", "political");

  private OwnActors() {}

  /**
   * The files with a table, or those of a folder, added.
   *
   * @throws RuleFileException where a table has not the columns of one
   */
  public static RuleFiles over(RuleFiles files, Path own) throws IOException {
    Map<String, String> texts = new TreeMap<>(files.texts());
    Map<String, String> places = new TreeMap<>(files.places());
    for (Path table : tables(own)) {
      String text = Files.readString(table, StandardCharsets.UTF_8);
      check(table, text);
      String name = "%s/%05d.tsv".formatted(FOLDER, texts.size());
      texts.put(name, text);
      places.put(name, table.toString());
    }
    return new RuleFiles(texts, places);
  }

  private static List<Path> tables(Path own) throws IOException {
    if (Files.isRegularFile(own)) {
      return List.of(own);
    }
    if (!Files.isDirectory(own)) {
      throw new NoSuchFileException(own.toString(), null, "no table or folder of tables there");
    }
    try (Stream<Path> paths = Files.list(own)) {
      List<Path> tables = paths.filter(path -> path.toString().endsWith(".tsv")).sorted().toList();
      if (tables.isEmpty()) {
        throw new NoSuchFileException(own.toString(), null, "no table that ends in .tsv there");
      }
      return tables;
    }
  }

  private static void check(Path table, String text) {
    String header =
        text.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).findFirst().orElse("");
    List<String> columns = Arrays.asList(header.split("\t", -1));
    if (!columns.containsAll(ACTORS) && !columns.containsAll(ROLES)) {
      String message =
          "read columns %s; write %s for actors or %s for role nouns, divided by tabs, or make the table with readout actors import";
      throw new RuleFileException(
          List.of(new Problem(table.toString(), 1, message.formatted(columns, ACTORS, ROLES))));
    }
  }
}
