package org.readout.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;
import org.readout.rules.Table;

/**
 * Keeps texts that are not English from being coded as if they were. Looks at the share of each
 * language's commonest small words; lets texts pass that are too short to tell.
 */
public final class LanguageCheck {
  private static final String FILE = "languages/common-words.tsv";
  private static final String ENGLISH = "English";
  private static final int FEWEST_WORDS = 12;
  private static final int MOST_CHARACTERS = 20_000;
  private static final double FEWEST_LATIN = 0.5;
  private static final double LEAST_ENGLISH = 0.08;
  private static final double LEAST_OTHER = 0.12;
  private static final double MOST_ACCENTED = 0.05;
  private static final char LAST_PLAIN = 0x7f;
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}]+");

  private final Map<String, Set<String>> commonWords;

  private LanguageCheck(Map<String, Set<String>> commonWords) {
    this.commonWords = commonWords;
  }

  /** Reads each language's common words. */
  public static LanguageCheck load(RuleFiles files) {
    List<Problem> problems = new ArrayList<>();
    Map<String, Set<String>> words = new HashMap<>();
    files
        .file(FILE)
        .map(file -> Table.read(file, List.of("language", "word"), problems))
        .ifPresentOrElse(
            table -> fill(table, words),
            () -> problems.add(new Problem(FILE, 1, "read no such file; write one")));
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new LanguageCheck(words);
  }

  private static void fill(Table table, Map<String, Set<String>> words) {
    for (Table.Row row : table.rows()) {
      words
          .computeIfAbsent(table.cell(row, "language"), language -> new HashSet<>())
          .add(table.cell(row, "word"));
    }
  }

  /** Why a text should not be coded as English; empty where nothing speaks against it. */
  public Optional<String> objection(String text) {
    String start = text.substring(0, Math.min(text.length(), MOST_CHARACTERS));
    if (latinShare(start) < FEWEST_LATIN) {
      return Optional.of(
          "the text is not in Latin letters; only English is read, so nothing is coded");
    }
    List<String> words = List.of(GAP.split(start.toLowerCase(Locale.ROOT)));
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    return other(words)
        .map(
            language ->
                "the text seems to be %s; only English is read, so nothing is coded"
                    .formatted(language));
  }

  private Optional<String> other(List<String> words) {
    double english = share(ENGLISH, words);
    String likeliest = ENGLISH;
    for (String language : commonWords.keySet()) {
      if (share(language, words) > share(likeliest, words)) {
        likeliest = language;
      }
    }
    double share = share(likeliest, words);
    if (share >= LEAST_OTHER && english < share / 2) {
      return Optional.of(likeliest);
    }
    return english < LEAST_ENGLISH && words.size() > 4 * FEWEST_WORDS && accented(words)
        ? Optional.of("in another language")
        : Optional.empty();
  }

  /** Whether more words bear accents than names in an English text do. */
  private static boolean accented(List<String> words) {
    long accented =
        words.stream().filter(word -> word.chars().anyMatch(c -> c > LAST_PLAIN)).count();
    return accented > words.size() * MOST_ACCENTED;
  }

  private double share(String language, List<String> words) {
    Set<String> common = commonWords.getOrDefault(language, Set.of());
    return (double) words.stream().filter(common::contains).count() / words.size();
  }

  private static double latinShare(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(Character::isLetter)
            .filter(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return letters == 0 ? 1 : (double) latin / letters;
  }
}
