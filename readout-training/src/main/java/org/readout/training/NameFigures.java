package org.readout.training;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.Span;
import org.readout.training.names.Documents;
import org.readout.training.names.GoldDocument;
import org.readout.training.names.NameCount;

/**
 * The command that measures how well the analyzer finds names, {@code NameFigures TREEBANK}, on a
 * GUM treebank: its words are given, tags, trees and names are the analyzer's, a document at a
 * time.
 *
 * <p>What counts as a name of GUM, and how far it goes, is {@link
 * org.readout.training.names.GoldNames}' rule, with the repetitions of {@link GoldDocument}; no
 * name is left out because it is hard. A name found is right if its first word, its last word and
 * its kind are those of a true name; nothing is given for part of a name. The figure asked for
 * takes people, organisations and places together: all true names of these kinds against all found
 * of these kinds, over all documents (micro average). Beside it: the same by kind, with
 * nationalities and other names; by words alone, where a person taken for a place is right; and on
 * news alone ({@code GUM_news}).
 */
public final class NameFigures {
  private static final Set<EntityKind> THREE =
      EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE);
  private static final double NANOSECONDS = 1e9;

  private final TrainedAnalyzer analyzer;
  private final List<String> documents = new ArrayList<>();
  private final List<List<Name>> gold = new ArrayList<>();
  private final List<List<Name>> found = new ArrayList<>();
  private long nanoseconds;

  private NameFigures(TrainedAnalyzer analyzer) {
    this.analyzer = analyzer;
  }

  public static void main(String[] arguments) throws IOException {
    NameFigures figures = new NameFigures(TrainedAnalyzer.load());
    List<ConlluSentence> treebank = Treebanks.sentences(Path.of(arguments[0]));
    figures.gold.addAll(GoldDocument.names(treebank));
    Documents.of(treebank).forEach(figures::read);
    figures.print();
  }

  private void read(List<ConlluSentence> document) {
    List<Sentence> sentences = new ArrayList<>();
    for (ConlluSentence sentence : document) {
      sentences.add(sentence(sentences.size(), analyzer.parse(sentence).words()));
      documents.add(Documents.name(document));
    }
    long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<Name> names = analyzer.names(sentences);
    nanoseconds += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun;
    for (Sentence sentence : sentences) {
      found.add(names.stream().filter(n -> n.sentence() == sentence.index()).toList());
    }
  }

  private static Sentence sentence(int index, List<ConlluWord> words) {
    List<Word> analysed =
        IntStream.range(0, words.size()).mapToObj(i -> word(i, words.get(i))).toList();
    return new Sentence(index, new Span(0, words.size()), analysed);
  }

  private static Word word(int place, ConlluWord word) {
    return new Word(
        new Span(place, place + 1),
        word.form(),
        word.lemma(),
        Upos.valueOf(word.upos()),
        word.xpos(),
        word.features(),
        word.head() - 1,
        word.relation());
  }

  private void print() {
    print("people, organisations, places", exact(THREE, ""));
    print("the same in news", exact(THREE, "GUM_news"));
    print("the same, words alone", spans());
    for (EntityKind kind : EntityKind.values()) {
      print(kind == EntityKind.GROUP ? "nationality" : kind.word(), exact(EnumSet.of(kind), ""));
    }
    double seconds = nanoseconds / NANOSECONDS;
    System.out.printf(
        Locale.ROOT,
        "%.0f sentences in a CPU second, tags and trees not counted%n",
        gold.size() / seconds);
  }

  private NameCount exact(Set<EntityKind> kinds, String genre) {
    return IntStream.range(0, gold.size())
        .filter(i -> documents.get(i).startsWith(genre))
        .mapToObj(i -> NameCount.exact(gold.get(i), found.get(i), kinds))
        .reduce(NameCount.NONE, NameCount::plus);
  }

  private NameCount spans() {
    return IntStream.range(0, gold.size())
        .mapToObj(i -> NameCount.spans(gold.get(i), found.get(i), THREE))
        .reduce(NameCount.NONE, NameCount::plus);
  }

  private static void print(String what, NameCount count) {
    System.out.printf(Locale.ROOT, "%-32s %s%n", what, count);
  }
}
