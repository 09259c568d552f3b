package org.readout.events;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Affiliation;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Report;
import org.readout.model.Span;

/** Sentences with trees, and the events expected in them, from a text file beside the tests. */
final class TreeBook {
  private TreeBook() {}

  /** One sentence: its analysis, its entities, and what must be found, a line an event. */
  record Page(Analysis analysis, List<Entity> entities, List<String> expected) {}

  /** The pages of a file: they begin with "==", rows hold words, "->" stands before an event. */
  static List<Page> pages(String resource) {
    return Stream.of(text(resource).split("(?m)^== "))
        .skip(1)
        .map(block -> page(block.lines().toList()))
        .toList();
  }

  static String text(String resource) {
    try (InputStream in = TreeBook.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no test resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Page page(List<String> lines) {
    String text = lines.get(0);
    List<String[]> rows =
        lines.stream().filter(line -> line.matches("\\d.*")).map(line -> line.split("\t")).toList();
    List<Word> words = new ArrayList<>();
    int at = 0;
    for (String[] row : rows) {
      int start = text.indexOf(row[1], at);
      at = start + row[1].length();
      words.add(word(row, new Span(start, at)));
    }
    Sentence sentence = new Sentence(0, new Span(0, text.length()), words);
    Analysis analysis =
        new Analysis(
            Report.of("page", text, Optional.empty()), List.of(sentence), List.of(), List.of());
    List<String> expected =
        lines.stream()
            .filter(line -> line.startsWith("-> "))
            .map(line -> line.substring(3))
            .toList();
    return new Page(analysis, entities(analysis, sentence, rows), expected);
  }

  private static Word word(String[] row, Span span) {
    return new Word(
        span,
        row[1],
        row[2],
        Upos.valueOf(row[3]),
        row[4],
        features(row[2]),
        Integer.parseInt(row[5]),
        row[6]);
  }

  private static String features(String lemma) {
    return Map.of(
            "first", "NumType=Ord", "not", "Polarity=Neg", "it", "Gender=Neut|Number=Sing|Person=3")
        .getOrDefault(lemma, "_");
  }

  private static List<Entity> entities(Analysis analysis, Sentence sentence, List<String[]> rows) {
    List<Entity> entities = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).length > 7) {
        EntityKind kind = rows.get(i)[7].equals("P") ? EntityKind.PERSON : EntityKind.GROUP;
        entities.add(
            new Entity(
                entities.size(),
                rows.get(i)[1],
                kind,
                Affiliation.UNKNOWN,
                true,
                List.of(Phrases.nounPhrase(analysis, sentence, i))));
      }
    }
    return entities;
  }
}
