package org.readout.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.analyzer.conllu.ConlluWriter;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.parse.Arc;
import org.readout.analyzer.parse.DependencyParser;
import org.readout.analyzer.tag.Tagger;
import org.readout.analyzer.tag.WordTag;

/**
 * The command that times tagging and parsing on one thread: {@code Benchmark MODEL TREEBANK [OUT]}.
 * Prints sentences per CPU second, the best of some rounds; writes what it found as CoNLL-U to OUT.
 */
public final class Benchmark {
  private static final int ROUNDS = 6;

  private final Tagger tagger;
  private final DependencyParser parser;

  private Benchmark(ModelFile model) {
    WordSight sight = WordSight.read(model);
    this.tagger = Tagger.read(model, sight);
    this.parser = DependencyParser.read(model, sight);
  }

  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    Benchmark benchmark = load(Path.of(arguments[0]));
    System.out.printf("loaded in %.2f s%n", (System.nanoTime() - start) / 1e9);
    List<ConlluSentence> sentences = Treebanks.sentences(Path.of(arguments[1]));
    int rounds = arguments.length > 2 ? 1 : ROUNDS;
    double best = 0;
    for (int round = 0; round < rounds; round++) {
      best = Math.max(best, benchmark.rate(sentences));
    }
    System.out.printf("%.0f sentences per CPU second%n", best);
    if (arguments.length > 2) {
      benchmark.write(sentences, Path.of(arguments[2]));
    }
  }

  private static Benchmark load(Path file) throws IOException {
    try (InputStream stream = Files.newInputStream(file)) {
      return new Benchmark(ModelFile.read(stream));
    }
  }

  private double rate(List<ConlluSentence> sentences) {
    long start = cpu();
    for (ConlluSentence sentence : sentences) {
      List<String> forms = sentence.forms();
      parser.parse(forms, tagger.tag(forms));
    }
    return sentences.size() * 1e9 / (cpu() - start);
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private void write(List<ConlluSentence> sentences, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      ConlluWriter writer = new ConlluWriter(out);
      for (ConlluSentence sentence : sentences) {
        writer.write(filled(sentence));
      }
    }
  }

  private ConlluSentence filled(ConlluSentence sentence) {
    List<String> forms = sentence.forms();
    List<WordTag> tags = tagger.tag(forms);
    List<Arc> arcs = parser.parse(forms, tags);
    List<ConlluWord> words = new ArrayList<>();
    for (int i = 0; i < forms.size(); i++) {
      words.add(filled(sentence.words().get(i), tags.get(i), arcs.get(i)));
    }
    return new ConlluSentence(sentence.comments(), words);
  }

  private static ConlluWord filled(ConlluWord word, WordTag tag, Arc arc) {
    List<String> columns = new ArrayList<>(word.columns());
    columns.set(2, "_");
    columns.set(3, tag.upos().name());
    columns.set(4, tag.xpos());
    columns.set(5, tag.features());
    columns.set(6, Integer.toString(arc.head() + 1));
    columns.set(7, arc.relation());
    return new ConlluWord(columns);
  }
}
