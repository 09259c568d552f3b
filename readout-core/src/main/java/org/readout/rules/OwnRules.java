package org.readout.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Adds a user's own files to rule files. A rule takes the place of the one that bears its name; a
 * table takes the place of the one that lies under its path.
 *
 * <p>A file of rules may lie anywhere in the user's folder: its keys tell whether it holds event,
 * cue, status or time rules, unless it lies in a folder of those names ({@code en/cues}).
 */
public final class OwnRules {
  private final Map<String, String> texts;
  private final Map<String, String> places;
  private final List<Problem> problems = new ArrayList<>();

  private OwnRules(RuleFiles files) {
    texts = new TreeMap<>(files.texts());
    places = new TreeMap<>(files.places());
  }

  /**
   * The files with those of a folder, or the one file, added.
   *
   * @throws RuleFileException where a file is of no known kind
   */
  public static RuleFiles over(RuleFiles files, Path own) throws IOException {
    OwnRules all = new OwnRules(files);
    for (Path file : found(own)) {
      all.add(own, file, Files.readString(file, StandardCharsets.UTF_8));
    }
    if (!all.problems.isEmpty()) {
      throw new RuleFileException(all.problems);
    }
    return new RuleFiles(all.texts, all.places, files.gazetteer());
  }

  private static List<Path> found(Path own) throws IOException {
    if (Files.isRegularFile(own)) {
      return List.of(own);
    }
    if (!Files.isDirectory(own)) {
      throw new NoSuchFileException(own.toString(), null, "no rule file or folder of them there");
    }
    try (Stream<Path> paths = Files.walk(own)) {
      return paths.filter(RuleFiles::isRuleFile).sorted().toList();
    }
  }

  private void add(Path own, Path file, String text) {
    String name = own.relativize(file).toString().replace('\\', '/');
    String place = file.toString();
    if (!place.endsWith(".rules")) {
      table(name, place, text);
      return;
    }
    RuleKind.of(name, text)
        .ifPresentOrElse(
            kind -> rules(kind, place, text),
            () -> problems.add(new Problem(place, 1, RuleKind.UNKNOWN)));
  }

  private void table(String name, String place, String text) {
    if (!texts.containsKey(name)) {
      String message =
          "read a table \"%s\", which takes the place of none; give it the path of one of ours, such as en/actors/roles.tsv";
      problems.add(new Problem(place, 1, message.formatted(name)));
      return;
    }
    texts.put(name, text);
    places.put(name, place);
  }

  private void rules(RuleKind kind, String place, String text) {
    Set<String> names = new HashSet<>();
    new RuleNames(text).forEach((name, lines) -> names.add(name));
    texts.replaceAll((file, ours) -> kind.holds(file) ? without(names, ours) : ours);
    String name = kind.folder() + "/own/" + place;
    texts.put(name, text);
    places.put(name, place);
  }

  /** The text with blank lines where the rules of those names stood, so that line numbers hold. */
  private static String without(Set<String> names, String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    new RuleNames(text)
        .forEach(
            (name, range) -> {
              if (names.contains(name)) {
                lines.subList(range.first(), range.end()).replaceAll(line -> "");
              }
            });
    return String.join("\n", lines) + "\n";
  }
}
