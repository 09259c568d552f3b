package org.readout.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.names.NameFinder;
import org.readout.analyzer.names.NameLists;
import org.readout.analyzer.network.Weights;
import org.readout.analyzer.network.WeightsFile;
import org.readout.analyzer.parse.LabelNames;
import org.readout.analyzer.parse.SentenceParser;
import org.readout.training.lemma.LemmaTrainer;
import org.readout.training.network.Corpus;
import org.readout.training.network.Labels;
import org.readout.training.network.Settings;
import org.readout.training.network.Training;
import org.readout.training.network.Tree;
import org.readout.training.network.Vocabulary;

/** Trains the network that ships and puts a model file together. */
final class ModelTrainer {
  private static final long SEED = 1;

  private final Settings settings;
  private final WordSight sight = TrainingFiles.sight();
  private final NameLists lists = TrainingFiles.lists();
  private final Consumer<String> log;

  /**
   * @param log told how it goes
   */
  ModelTrainer(Settings settings, Consumer<String> log) {
    this.settings = settings;
    this.log = log;
  }

  /**
   * Trains on sentences.
   *
   * @param treebank the sentences of the gold corpora, with lemmas and features
   * @param silver sentences that a teacher labelled
   */
  ModelFile train(List<GoldSentence> treebank, List<Corpus> gold, List<Corpus> silver) {
    List<Corpus> more = new ArrayList<>(silver);
    more.add(variants(treebank));
    List<Corpus> all = new ArrayList<>(gold);
    all.addAll(more);
    Labels labels = Labels.of(gold);
    Vocabulary words = new Vocabulary(all, sight, lists, settings);
    Weights weights = new Training(settings, gold, more, labels, words).run(log);
    Map<String, byte[]> sections = new TreeMap<>();
    sections.put("words/groups", TrainingFiles.groups());
    sections.put(NameFinder.LISTS, bytes(lists::write));
    sections.put(SentenceParser.TAGS, bytes(DictionaryBuilder.build(treebank)::write));
    sections.put(SentenceParser.ROWS, bytes(words.rows()::write));
    sections.put(SentenceParser.LABELS, bytes(names(labels)::write));
    sections.put(SentenceParser.WEIGHTS, bytes(out -> WeightsFile.write(weights, out)));
    sections.put(Lemmatizer.SECTION, lemmatizer(treebank).bytes());
    return new ModelFile(sections);
  }

  private static LabelNames names(Labels labels) {
    return new LabelNames(labels.relations().labels(), labels.names().labels());
  }

  private static byte[] bytes(Consumer<ByteWriter> writer) {
    ByteWriter out = new ByteWriter();
    writer.accept(out);
    return out.bytes();
  }

  private static Lemmatizer lemmatizer(List<GoldSentence> sentences) {
    LemmaTrainer trainer = new LemmaTrainer();
    for (GoldSentence sentence : sentences) {
      for (int i = 0; i < sentence.size(); i++) {
        trainer.see(sentence.forms().get(i), sentence.lemmas().get(i), sentence.tags().get(i));
      }
    }
    return trainer.train();
  }

  /** Trees of the treebanks put together anew into shapes of news. */
  private Corpus variants(List<GoldSentence> treebank) {
    NewsSources sources = NewsSources.of(treebank, frames());
    List<GoldSentence> variants = NewsVariants.of(sources, settings.variants(), new Random(SEED));
    return new Corpus(variants.stream().map(ModelTrainer::tree).toList(), List.of(), List.of());
  }

  private static List<GoldSentence> frames() {
    String text = new String(TrainingFiles.resource("speech.conllu"), StandardCharsets.UTF_8);
    try {
      return new ConlluReader(new BufferedReader(new StringReader(text)), "speech.conllu")
          .all().stream().map(GoldSentence::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Tree tree(GoldSentence sentence) {
    float[] weights = new float[sentence.size()];
    Arrays.fill(weights, 1);
    return new Tree(
        sentence.forms().toArray(String[]::new),
        sentence.tags().stream().map(tag -> tag.upos().name()).toArray(String[]::new),
        sentence.tags().stream().map(tag -> tag.xpos()).toArray(String[]::new),
        sentence.heads(),
        sentence.relations().toArray(String[]::new),
        Collections.nCopies(sentence.size(), "").toArray(String[]::new),
        weights);
  }
}
