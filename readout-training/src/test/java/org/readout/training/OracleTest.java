package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.parse.State;
import org.readout.analyzer.parse.Transition;

class OracleTest {
  /** Heads of a random tree, brought to one without crossing arcs. */
  private static int[] tree(Random random) {
    int words = 1 + random.nextInt(25);
    int root = random.nextInt(words);
    int[] heads = new int[words];
    for (int word = 0; word < words; word++) {
      heads[word] = word == root ? words : word < root ? word + 1 : word - 1;
    }
    for (int tries = 0; tries < words; tries++) {
      moveUp(heads, random.nextInt(words));
    }
    return Projective.of(heads);
  }

  private static void moveUp(int[] heads, int word) {
    int head = heads[word];
    if (head < heads.length && heads[head] < heads.length) {
      heads[word] = heads[head];
    }
  }

  @RepeatedTest(100)
  void theKnownTreeIsMadeAgain(RepetitionInfo repetition) {
    int[] heads = tree(new Random(repetition.getCurrentRepetition()));
    Oracle oracle = new Oracle(heads);
    State state = State.start(heads.length);
    while (!state.done()) {
      state = state.after(oracle.only(state), 0, 0);
    }
    assertArrayEquals(heads, state.heads());
  }

  @RepeatedTest(100)
  void theMoveOfTheKnownTreeIsTheOnlyBestOne(RepetitionInfo repetition) {
    int[] heads = tree(new Random(repetition.getCurrentRepetition()));
    Oracle oracle = new Oracle(heads);
    boolean[] reduced = new boolean[heads.length];
    State state = State.start(heads.length);
    while (!state.done()) {
      Transition only = oracle.only(state);
      boolean[] best = oracle.best(state, reduced);
      for (Transition move : Transition.values()) {
        assertEquals(move == only, best[move.ordinal()]);
      }
      if (only != Transition.SHIFT) {
        reduced[state.top()] = true;
      }
      state = state.after(only, 0, 0);
    }
  }

  @RepeatedTest(50)
  void thereIsABestMoveAfterAnyMistake(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int[] heads = tree(random);
    Oracle oracle = new Oracle(heads);
    boolean[] reduced = new boolean[heads.length];
    State state = State.start(heads.length);
    while (!state.done()) {
      boolean[] best = oracle.best(state, reduced);
      Transition move = Transition.values()[random.nextInt(3)];
      boolean some = false;
      for (Transition each : Transition.values()) {
        some |= best[each.ordinal()] && state.allows(each);
      }
      assertTrue(some);
      if (state.allows(move)) {
        if (move != Transition.SHIFT) {
          reduced[state.top()] = true;
        }
        state = state.after(move, 0, 0);
      }
    }
  }

  @Test
  void attachingTooEarlyCostsTheDependentsAhead() {
    // "fired shots": the noun hangs on the verb, so the verb cannot be done with yet
    Oracle oracle = new Oracle(new int[] {2, 0});
    State state = State.start(2).after(Transition.SHIFT, -1, 0);
    boolean[] best = oracle.best(state, new boolean[2]);
    assertArrayEquals(new boolean[] {true, false, false}, best);
  }
}
