package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through one sentence with the few best ways side by side. Ways that fall behind the best by
 * more than a margin are dropped. For one sentence and one thread.
 */
public final class BeamSearch {
  private static final Transition[] MOVES = Transition.values();

  private final ParseModel model;
  private final ParseWords words;
  private final Breadth breadth;
  private final int[][] found;
  private final float[] totals;
  private final float[] moveScores = new float[MOVES.length];
  private final float[] relationScores;

  /**
   * How many ways to follow, and how far behind the best one they may be.
   *
   * @param width at least one
   */
  public record Breadth(int width, float margin) {}

  public BeamSearch(ParseModel model, ParseWords words, Breadth breadth) {
    this.model = model;
    this.words = words;
    this.breadth = breadth;
    this.found = new int[breadth.width()][model.features().size()];
    this.totals = new float[breadth.width() * MOVES.length];
    this.relationScores = new float[model.relations().size()];
  }

  /** The best end. */
  public State end() {
    List<State> beam = List.of(State.start(words.count()));
    while (!beam.get(0).done()) {
      beam = next(beam);
    }
    return beam.get(0);
  }

  /**
   * The best states one move on, best first.
   *
   * @param beam states after the same number of moves, none of them done, at most as many as the
   *     beam is wide
   */
  public List<State> next(List<State> beam) {
    for (int i = 0; i < beam.size(); i++) {
      score(beam.get(i), i);
    }
    int candidates = beam.size() * MOVES.length;
    List<State> next = new ArrayList<>(breadth.width());
    int best = best(candidates);
    float least = totals[best] - breadth.margin();
    while (next.size() < breadth.width() && totals[best] >= least) {
      next.add(after(beam, best));
      totals[best] = Float.NEGATIVE_INFINITY;
      best = best(candidates);
    }
    return next;
  }

  private void score(State state, int slot) {
    model.features().fill(words, state, found[slot]);
    Arrays.fill(moveScores, 0);
    model.weights().scoreMoves(found[slot], moveScores);
    for (Transition move : MOVES) {
      totals[slot * MOVES.length + move.ordinal()] =
          state.allows(move) ? state.score() + moveScores[move.ordinal()] : Float.NEGATIVE_INFINITY;
    }
  }

  private int best(int candidates) {
    int best = 0;
    for (int i = 1; i < candidates; i++) {
      if (totals[i] > totals[best]) {
        best = i;
      }
    }
    return best;
  }

  private State after(List<State> beam, int candidate) {
    int slot = candidate / MOVES.length;
    Transition move = MOVES[candidate % MOVES.length];
    State state = beam.get(slot);
    int relation = move == Transition.SHIFT ? -1 : relation(state, move, found[slot]);
    return state.after(move, relation, totals[candidate]);
  }

  private int relation(State state, Transition move, int[] features) {
    int[] choice = words.relations(state, move);
    if (choice.length == 1) {
      return choice[0];
    }
    Arrays.fill(relationScores, 0);
    model.weights().scoreRelations(features, move, choice, relationScores);
    return Relations.best(choice, relationScores);
  }
}
