package org.readout.training.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.readout.analyzer.network.Shape;
import org.readout.analyzer.network.Weights;

/**
 * A network being taught: goes through all sentences again and again, with smaller steps each time.
 */
public final class Training {
  private static final int LONGEST = 120;
  private static final double WARM_STEPS = 300;
  private static final double LAST_RATE = 0.02;

  private final Settings settings;
  private final Examples examples;
  private final List<Place> order = new ArrayList<>();
  private final NetworkTrainer trainer;
  private final int steps;
  private int step;

  /** A sentence of a corpus. */
  private record Place(Corpus corpus, int sentence) {}

  /**
   * @param gold corpora, gone through as often as the settings say
   * @param silver corpora, gone through once in each epoch
   */
  public Training(
      Settings settings,
      List<Corpus> gold,
      List<Corpus> silver,
      Labels labels,
      Vocabulary vocabulary) {
    this.settings = settings;
    this.examples = new Examples(labels, vocabulary);
    gold.forEach(corpus -> add(corpus, settings.goldTimes()));
    silver.forEach(corpus -> add(corpus, 1));
    this.steps = settings.epochs() * ((order.size() + settings.batch() - 1) / settings.batch());
    Weights weights = Weights.of(shape(settings, labels, vocabulary.rows().size()));
    this.trainer = new NetworkTrainer(weights, labels.advice().size(), settings);
  }

  private void add(Corpus corpus, int times) {
    for (int sentence = 0; sentence < corpus.trees().size(); sentence++) {
      if (corpus.trees().get(sentence).size() <= LONGEST) {
        order.addAll(Collections.nCopies(times, new Place(corpus, sentence)));
      }
    }
  }

  private static Shape shape(Settings settings, Labels labels, int rows) {
    return new Shape(
        rows,
        settings.width(),
        settings.hidden(),
        Settings.LAYERS,
        settings.arc(),
        settings.label(),
        labels.upos().size(),
        labels.xpos().size(),
        labels.relations().size(),
        labels.names().size());
  }

  /**
   * Goes through all epochs.
   *
   * @param log told how it goes, in a line an epoch
   */
  public Weights run(Consumer<String> log) {
    Random random = new Random(Settings.SEED);
    for (int epoch = 1; epoch <= settings.epochs(); epoch++) {
      Collections.shuffle(order, random);
      for (int from = 0; from < order.size(); from += settings.batch()) {
        learn(order.subList(from, Math.min(order.size(), from + settings.batch())), random);
      }
      log.accept("epoch %d of %d: %s".formatted(epoch, settings.epochs(), trainer.losses()));
    }
    return trainer.weights();
  }

  private void learn(List<Place> places, Random random) {
    List<Example> batch = new ArrayList<>();
    for (Place place : places) {
      batch.add(examples.drawn(place.corpus(), place.sentence(), settings, random));
    }
    trainer.learn(batch, rate());
    step++;
  }

  private float rate() {
    double warm = Math.min(1, (step + 1) / WARM_STEPS);
    double cosine = 0.5 * (1 + Math.cos(Math.PI * step / steps));
    return (float) (Settings.RATE * warm * (cosine * (1 - LAST_RATE) + LAST_RATE));
  }

  /** Annotates sentences with what has been learnt. */
  public Annotator annotator(Labels labels) {
    return new Annotator(trainer, labels, examples);
  }
}
