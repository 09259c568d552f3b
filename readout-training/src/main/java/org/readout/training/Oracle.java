package org.readout.training;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.parse.State;
import org.readout.analyzer.parse.Transition;

/**
 * Tells which moves are best from any state: those after which the fewest arcs of the known tree
 * are out of reach.
 */
final class Oracle {
  private static final Transition[] MOVES = Transition.values();

  private final int[] heads;
  private final List<List<Integer>> dependents;

  /**
   * @param heads of a projective tree; the number of words stands for the root's
   */
  Oracle(int[] heads) {
    this.heads = heads.clone();
    this.dependents = new ArrayList<>();
    for (int i = 0; i <= heads.length; i++) {
      dependents.add(new ArrayList<>());
    }
    for (int i = 0; i < heads.length; i++) {
      dependents.get(heads[i]).add(i);
    }
  }

  /** For each move whether it is among the best of those allowed. */
  boolean[] best(State state, boolean[] reduced) {
    int[] costs = new int[MOVES.length];
    int least = Integer.MAX_VALUE;
    for (Transition move : MOVES) {
      costs[move.ordinal()] = state.allows(move) ? cost(state, move, reduced) : Integer.MAX_VALUE;
      least = Math.min(least, costs[move.ordinal()]);
    }
    boolean[] best = new boolean[MOVES.length];
    for (int i = 0; i < best.length; i++) {
      best[i] = costs[i] == least;
    }
    return best;
  }

  /** The move of the known tree, from a state on the way to it. */
  Transition only(State state) {
    int top = state.top();
    if (top >= 0 && ahead(top, state.front()) == 0) {
      if (heads[top] == state.front()) {
        return Transition.LEFT;
      }
      if (heads[top] == state.second()) {
        return Transition.RIGHT;
      }
    }
    return Transition.SHIFT;
  }

  private int cost(State state, Transition move, boolean[] reduced) {
    int top = state.top();
    int front = state.front();
    return switch (move) {
      case SHIFT -> shiftCost(front, top, reduced);
      case LEFT -> ahead(top, front) + (heads[top] > front || heads[top] == state.second() ? 1 : 0);
      case RIGHT -> ahead(top, front) + (heads[top] >= front ? 1 : 0);
    };
  }

  /** How many dependents a word still has in front. */
  private int ahead(int word, int front) {
    int count = 0;
    for (int dependent : dependents.get(word)) {
      count += dependent >= front ? 1 : 0;
    }
    return count;
  }

  private int shiftCost(int front, int top, boolean[] reduced) {
    int head = heads[front];
    int cost = head < front && head != top && !reduced[head] ? 1 : 0;
    for (int dependent : dependents.get(front)) {
      cost += dependent < front && !reduced[dependent] ? 1 : 0;
    }
    return cost;
  }
}
