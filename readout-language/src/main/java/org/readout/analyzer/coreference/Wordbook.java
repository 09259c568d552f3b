package org.readout.analyzer.coreference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.language.Gender;
import org.readout.language.GrammaticalNumber;
import org.readout.language.Spelling;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/** What is known of single words: pronouns, nouns for people, bodies and places, given names. */
final class Wordbook {
  private final Map<String, Pronoun> pronouns = new HashMap<>();
  private final Map<String, Noun> nouns = new HashMap<>();
  private final Map<String, Gender> givenNames = new HashMap<>();

  /** What a noun or title tells. */
  record Noun(Kind kind, Gender gender) {}

  private Wordbook() {}

  /**
   * Reads the tables beside this class.
   *
   * @throws RuleFileException with all that is wrong with them
   */
  static Wordbook load() {
    return of(text("pronouns.tsv"), text("nouns.tsv"), text("given-names.tsv"));
  }

  static Wordbook of(RuleText pronouns, RuleText nouns, RuleText givenNames) {
    List<Problem> problems = new ArrayList<>();
    Wordbook book = new Wordbook();
    book.addPronouns(pronouns, problems);
    book.addNouns(nouns, problems);
    book.addGivenNames(givenNames, problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return book;
  }

  private static RuleText text(String name) {
    try (InputStream in = Wordbook.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new RuleFileException(
            List.of(new Problem(name, 1, "no such file; write a table with its header")));
      }
      return new RuleText(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }

  private void addPronouns(RuleText file, List<Problem> problems) {
    List<String> columns =
        List.of("form", "pronoun", "number", "gender", "reference", "binding", "source", "date");
    Table table = Table.read(file, columns, problems);
    for (Table.Row row : table.rows()) {
      try {
        pronouns.put(table.cell(row, "form"), pronoun(table, row));
      } catch (IllegalArgumentException e) {
        problems.add(
            new Problem(
                file.name(),
                row.line(),
                "read pronoun \"%s\" of number \"%s\" and reference \"%s\"; write words that others of the table have"
                    .formatted(
                        table.cell(row, "pronoun"),
                        table.cell(row, "number"),
                        table.cell(row, "reference"))));
      }
    }
  }

  private static Pronoun pronoun(Table table, Table.Row row) {
    return new Pronoun(
        Pronoun.Word.of(table.cell(row, "pronoun")),
        number(table.cell(row, "number")),
        Gender.of(table.cell(row, "gender")),
        Pronoun.Reference.of(table.cell(row, "reference")),
        table.cell(row, "binding").equals("own"));
  }

  private static GrammaticalNumber number(String cell) {
    return cell.isEmpty()
        ? GrammaticalNumber.UNTOLD
        : GrammaticalNumber.valueOf(cell.toUpperCase(Locale.ROOT));
  }

  private void addNouns(RuleText file, List<Problem> problems) {
    Table table = Table.read(file, List.of("noun", "kind", "gender", "source", "date"), problems);
    for (Table.Row row : table.rows()) {
      try {
        Kind kind = Kind.of(table.cell(row, "kind"));
        nouns.put(table.cell(row, "noun"), new Noun(kind, Gender.of(table.cell(row, "gender"))));
      } catch (IllegalArgumentException e) {
        problems.add(
            new Problem(
                file.name(),
                row.line(),
                "read kind \"%s\"; write person, organisation or place"
                    .formatted(table.cell(row, "kind"))));
      }
    }
  }

  private void addGivenNames(RuleText file, List<Problem> problems) {
    Table table = Table.read(file, List.of("name", "gender", "source", "date"), problems);
    for (Table.Row row : table.rows()) {
      givenNames.put(Spelling.fold(table.cell(row, "name")), Gender.of(table.cell(row, "gender")));
    }
  }

  Optional<Pronoun> pronoun(String form) {
    return Optional.ofNullable(pronouns.get(form.toLowerCase(Locale.ROOT)));
  }

  /** What a noun tells by its dictionary form, whole or after its last hyphen. */
  Optional<Noun> noun(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    Noun whole = nouns.get(lower);
    return whole != null
        ? Optional.of(whole)
        : Optional.ofNullable(nouns.get(lower.substring(lower.lastIndexOf('-') + 1)));
  }

  /** The gender of those who bear the name; empty where it is none that is known. */
  Optional<Gender> givenName(String form) {
    return Optional.ofNullable(givenNames.get(Spelling.fold(form)));
  }
}
