package org.readout.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.names.NameFinder;
import org.readout.analyzer.names.NameLists;
import org.readout.analyzer.parse.Arc;
import org.readout.analyzer.parse.DependencyParser;
import org.readout.analyzer.tag.Tagger;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Span;
import org.readout.training.names.GoldDocument;
import org.readout.training.names.NamedSentence;

/** Trains what tells the kinds of names apart: an averaged perceptron over names. */
final class NameTrainer {
  private static final long SEED = 1;
  private static final int EPOCHS = 12;
  private static final int TABLE_BITS = 20;
  private static final int KEPT = 80_000;

  private final NameLists lists;
  private final AveragedWeights weights = new AveragedWeights(TABLE_BITS);
  private final NameFinder finder;

  private NameTrainer(NameLists lists, WordSight sight) {
    this.lists = lists;
    this.finder = new NameFinder(sight, lists, weights);
  }

  /** Adds a trained recogniser's sections to a model that holds all else. */
  static ModelFile train(List<NamedSentence> sentences, NameLists lists, ModelFile model) {
    NameTrainer trainer = new NameTrainer(lists, WordSight.read(model));
    trainer.run(sentences);
    return trainer.packed(model);
  }

  /** Sentences with entity marks, analysed by a model that finds no names yet. */
  static List<NamedSentence> named(List<ConlluSentence> sentences, ModelFile model) {
    WordSight sight = WordSight.read(model);
    Tagger tagger = Tagger.read(model, sight);
    DependencyParser parser = DependencyParser.read(model, sight);
    Lemmatizer lemmatizer = Lemmatizer.read(model);
    List<List<Name>> gold = GoldDocument.names(sentences);
    List<NamedSentence> named = new ArrayList<>();
    for (ConlluSentence sentence : sentences) {
      List<String> forms = sentence.forms();
      List<WordTag> tags = tagger.tag(forms);
      List<Arc> arcs = parser.parse(forms, tags);
      List<Word> words = new ArrayList<>();
      for (int i = 0; i < forms.size(); i++) {
        String lemma = lemmatizer.lemma(forms.get(i), tags.get(i));
        words.add(word(i, forms.get(i), lemma, tags.get(i), arcs.get(i)));
      }
      Sentence analysed = new Sentence(named.size(), new Span(0, forms.size()), words);
      named.add(new NamedSentence(analysed, gold.get(named.size())));
    }
    return named;
  }

  private static Word word(int place, String form, String lemma, WordTag tag, Arc arc) {
    Span span = new Span(place, place + 1);
    return new Word(
        span, form, lemma, tag.upos(), tag.xpos(), tag.features(), arc.head(), arc.relation());
  }

  /** A name as its features, and the column of its kind. */
  private record Example(int[] features, int kind) {}

  private void run(List<NamedSentence> sentences) {
    List<Example> examples = new ArrayList<>();
    for (NamedSentence sentence : sentences) {
      finder
          .spans(sentence.sentence())
          .forEach(span -> example(sentence, span).ifPresent(examples::add));
    }
    Random random = new Random(SEED);
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(examples, random);
      examples.forEach(this::learn);
    }
  }

  /**
   * A span takes the kind of the true name that ends with it; one that is no true name teaches
   * nothing.
   */
  private Optional<Example> example(NamedSentence sentence, Name span) {
    return sentence.names().stream()
        .filter(
            name ->
                name.last() == span.last()
                    && name.first() <= span.last()
                    && span.first() <= name.last())
        .findFirst()
        .map(
            name ->
                new Example(
                    finder.features(sentence.sentence(), span), NameFinder.column(name.kind())));
  }

  private void learn(Example example) {
    int chosen = finder.best(example.features());
    weights.tick();
    if (chosen != example.kind()) {
      weights.change(example.features(), example.kind(), 1);
      weights.change(example.features(), chosen, -1);
    }
  }

  private ModelFile packed(ModelFile model) {
    ByteWriter words = new ByteWriter();
    lists.write(words);
    return model
        .with(NameFinder.LISTS, words.bytes())
        .with(NameFinder.WEIGHTS, Packing.largest(weights.average(), KEPT));
  }
}
