package org.readout.analyzer.parse;

import org.readout.analyzer.features.Weights;

/** The weights of moves, and those of the relations of arcs that either move makes. */
public record ParseWeights(Weights moves, Weights left, Weights right) {
  private static final int[] MOVES = {0, 1, 2};

  /** Adds the scores of the moves. */
  public void scoreMoves(int[] features, float[] scores) {
    moves.add(features, features.length, MOVES, scores);
  }

  /** Adds the scores of some relations of the arc that a move makes. */
  public void scoreRelations(int[] features, Transition move, int[] choice, float[] scores) {
    Weights side = move == Transition.LEFT ? left : right;
    side.add(features, features.length, choice, scores);
  }
}
