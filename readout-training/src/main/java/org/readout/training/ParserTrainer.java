package org.readout.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.analyzer.features.Templates;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.parse.ParseFeatures;
import org.readout.analyzer.parse.ParseModel;
import org.readout.analyzer.parse.ParseWeights;
import org.readout.analyzer.parse.ParseWords;
import org.readout.analyzer.parse.Relations;
import org.readout.analyzer.parse.State;
import org.readout.analyzer.parse.Transition;

/**
 * Trains a parser that makes one move after the other. It goes on from its own mistakes, as it will
 * have to later, and learns from the oracle what is best from there.
 */
final class ParserTrainer {
  private final Settings settings;
  private final WordSight sight;
  private final Templates templates;
  private final ParseFeatures features;
  private final Relations relations;
  private final AveragedWeights moves;
  private final AveragedWeights left;
  private final AveragedWeights right;
  private final ParseWeights weights;
  private final Random random;
  private final int[] found;
  private final float[] moveScores = new float[Transition.values().length];
  private final float[] relationScores;

  private ParserTrainer(List<GoldSentence> sentences, WordSight sight, Settings settings) {
    this.settings = settings;
    this.sight = sight;
    this.templates = Templates.parse(settings.parseTemplates());
    this.features = new ParseFeatures(templates);
    this.relations = RelationsBuilder.build(sentences);
    this.moves = new AveragedWeights(settings.tableBits());
    this.left = new AveragedWeights(settings.tableBits());
    this.right = new AveragedWeights(settings.tableBits());
    this.weights = new ParseWeights(moves, left, right);
    this.random = new Random(settings.seed());
    this.found = new int[features.size()];
    this.relationScores = new float[relations.size()];
  }

  /**
   * Adds a trained parser's sections to a model.
   *
   * @param sentences with tags as the tagger would give them, and projective trees
   */
  static ModelFile train(
      List<GoldSentence> sentences, WordSight sight, Settings settings, ModelFile model) {
    ParserTrainer trainer = new ParserTrainer(sentences, sight, settings);
    trainer.run(sentences);
    AveragedWeights labelsLeft = new AveragedWeights(trainer.left.average());
    AveragedWeights labelsRight = new AveragedWeights(trainer.right.average());
    AveragedWeights moves = new AveragedWeights(trainer.moves.average());
    ParseWeights weights = new ParseWeights(moves, labelsLeft, labelsRight);
    ParseModel learnt = new ParseModel(trainer.relations, trainer.features, weights);
    BeamTrainer.train(sentences, sight, settings, learnt, moves);
    return trainer.packed(model, moves.average());
  }

  private void run(List<GoldSentence> sentences) {
    List<GoldSentence> order = new ArrayList<>(sentences);
    for (int epoch = 0; epoch < settings.parseEpochs(); epoch++) {
      Collections.shuffle(order, random);
      for (GoldSentence sentence : order) {
        learn(sentence, epoch > 0);
      }
    }
  }

  private void learn(GoldSentence sentence, boolean exploring) {
    ParseWords words = new ParseWords(sentence.forms(), sentence.tags(), sight, relations);
    Oracle oracle = new Oracle(sentence.heads());
    boolean[] reduced = new boolean[sentence.size()];
    State state = State.start(sentence.size());
    while (!state.done()) {
      features.fill(words, state, found);
      Transition move = move(state, oracle.best(state, reduced), exploring);
      int relation = -1;
      if (move != Transition.SHIFT) {
        relation = relation(sentence, words, state, move);
        reduced[state.top()] = true;
      }
      state = state.after(move, relation, 0);
    }
  }

  /** Learns what move is best here, and gives the one to go on with. */
  private Transition move(State state, boolean[] best, boolean exploring) {
    Arrays.fill(moveScores, 0);
    weights.scoreMoves(found, moveScores);
    Transition chosen = bestOf(allowed(state));
    moves.tick();
    if (best[chosen.ordinal()]) {
      return chosen;
    }
    Transition right = bestOf(best);
    moves.change(found, right.ordinal(), 1);
    moves.change(found, chosen.ordinal(), -1);
    return exploring && random.nextDouble() < settings.exploring() ? chosen : right;
  }

  private static boolean[] allowed(State state) {
    boolean[] allowed = new boolean[Transition.values().length];
    for (Transition move : Transition.values()) {
      allowed[move.ordinal()] = state.allows(move);
    }
    return allowed;
  }

  private Transition bestOf(boolean[] best) {
    Transition highest = Transition.SHIFT;
    float score = Float.NEGATIVE_INFINITY;
    for (Transition move : Transition.values()) {
      if (best[move.ordinal()] && moveScores[move.ordinal()] > score) {
        highest = move;
        score = moveScores[move.ordinal()];
      }
    }
    return highest;
  }

  /** Learns what relation a right arc has, and gives the one to go on with. */
  private int relation(GoldSentence sentence, ParseWords words, State state, Transition move) {
    int dependent = state.top();
    int head = state.headBy(move);
    int[] choice = words.relations(state, move);
    Arrays.fill(relationScores, 0);
    weights.scoreRelations(found, move, choice, relationScores);
    int chosen = Relations.best(choice, relationScores);
    if (sentence.heads()[dependent] != head) {
      return chosen;
    }
    int gold = relations.number(sentence.relations().get(dependent));
    AveragedWeights side = move == Transition.LEFT ? left : right;
    side.tick();
    if (gold != chosen) {
      side.change(found, gold, 1);
      side.change(found, chosen, -1);
    }
    return gold;
  }

  private ModelFile packed(ModelFile model, float[] moveAverage) {
    ByteWriter names = new ByteWriter();
    relations.write(names);
    ByteWriter search = new ByteWriter();
    search.number(settings.beam());
    search.decimal(settings.margin());
    return model
        .with("parse/search", search.bytes())
        .with("parse/relations", names.bytes())
        .with("parse/templates", templates.text().getBytes(StandardCharsets.UTF_8))
        .with("parse/moves", Packing.largest(moveAverage, settings.moveWeights()))
        .with("parse/left", Packing.largest(left.average(), settings.labelWeights()))
        .with("parse/right", Packing.largest(right.average(), settings.labelWeights()));
  }
}
