package org.readout.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.parse.BeamSearch;
import org.readout.analyzer.parse.ParseModel;
import org.readout.analyzer.parse.ParseWords;
import org.readout.analyzer.parse.State;
import org.readout.analyzer.parse.Transition;

/**
 * Trains the weights of moves for a search that follows several ways: where the best way found
 * leads away from the known tree, learns from the two ways up to the point where the wrong one is
 * furthest ahead.
 */
final class BeamTrainer {
  /** Ways followed in training beyond those followed later. */
  private static final int MORE = 2;

  private static final float ANY_MARGIN = 1e9f;

  private final Settings settings;
  private final WordSight sight;
  private final ParseModel model;
  private final AveragedWeights moves;
  private final int[] found;
  private final float[] scores = new float[Transition.values().length];

  private BeamTrainer(Settings settings, WordSight sight, ParseModel model, AveragedWeights moves) {
    this.settings = settings;
    this.sight = sight;
    this.model = model;
    this.moves = moves;
    this.found = new int[model.features().size()];
  }

  /**
   * Changes the weights of moves that a parser begins with.
   *
   * @param model whose weights of moves these are
   */
  static void train(
      List<GoldSentence> sentences,
      WordSight sight,
      Settings settings,
      ParseModel model,
      AveragedWeights moves) {
    BeamTrainer trainer = new BeamTrainer(settings, sight, model, moves);
    List<GoldSentence> order = new ArrayList<>(sentences);
    Random random = new Random(settings.seed());
    for (int epoch = 0; epoch < settings.beamEpochs(); epoch++) {
      Collections.shuffle(order, random);
      order.forEach(trainer::learn);
    }
  }

  /** Two ways of equally many moves; the wrong one scores higher or no better. */
  private record Pair(State right, State wrong) {
    float gap() {
      return wrong.score() - right.score();
    }
  }

  private void learn(GoldSentence sentence) {
    moves.tick();
    ParseWords words = new ParseWords(sentence.forms(), sentence.tags(), sight, model.relations());
    Pair worst = worst(sentence, words);
    if (worst.gap() > 0) {
      change(words, worst.right(), 1);
      change(words, worst.wrong(), -1);
    }
  }

  /** The known way and the best one found, where the latter is furthest ahead. */
  private Pair worst(GoldSentence sentence, ParseWords words) {
    Oracle oracle = new Oracle(sentence.heads());
    BeamSearch.Breadth breadth = new BeamSearch.Breadth(settings.beam() + MORE, ANY_MARGIN);
    BeamSearch search = new BeamSearch(model, words, breadth);
    List<State> beam = List.of(State.start(sentence.size()));
    Pair worst = new Pair(beam.get(0), beam.get(0));
    State gold = beam.get(0);
    while (!gold.done()) {
      beam = search.next(beam);
      gold = goldAfter(gold, sentence, words, oracle);
      Pair pair = new Pair(gold, beam.get(0));
      worst = pair.gap() > worst.gap() ? pair : worst;
    }
    return worst;
  }

  private State goldAfter(State gold, GoldSentence sentence, ParseWords words, Oracle oracle) {
    Transition move = oracle.only(gold);
    model.features().fill(words, gold, found);
    Arrays.fill(scores, 0);
    model.weights().scoreMoves(found, scores);
    int relation =
        move == Transition.SHIFT
            ? -1
            : model.relations().number(sentence.relations().get(gold.top()));
    return gold.after(move, relation, gold.score() + scores[move.ordinal()]);
  }

  /** Raises or lowers the weights of all moves on the way to a state. */
  private void change(ParseWords words, State end, float by) {
    State at = end;
    while (at.previous().isPresent()) {
      State before = at.previous().get();
      model.features().fill(words, before, found);
      moves.change(found, at.move().ordinal(), by);
      at = before;
    }
  }
}
