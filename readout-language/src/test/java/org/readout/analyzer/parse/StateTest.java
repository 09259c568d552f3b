package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class StateTest {
  private static State after(State start, Transition... moves) {
    State state = start;
    for (Transition move : moves) {
      assertTrue(state.allows(move), move + " is not allowed");
      state = state.after(move, move.ordinal(), state.score() + 1);
    }
    return state;
  }

  @Test
  void movesMakeATree() {
    // "Police fired shots": both nouns hang on the verb
    State end =
        after(
            State.start(3),
            Transition.SHIFT,
            Transition.LEFT,
            Transition.SHIFT,
            Transition.SHIFT,
            Transition.RIGHT,
            Transition.LEFT);
    assertTrue(end.done());
    assertArrayEquals(new int[] {1, 3, 1}, end.heads());
    assertArrayEquals(new int[] {1, 1, 2}, end.relations());
    assertEquals(6, end.score());
  }

  @Test
  void nothingCanBeReducedAtTheStart() {
    State start = State.start(2);
    assertTrue(start.allows(Transition.SHIFT));
    assertFalse(start.allows(Transition.LEFT));
    assertFalse(start.allows(Transition.RIGHT));
    assertThrows(IllegalStateException.class, () -> start.after(Transition.LEFT, 0, 0));
  }

  @Test
  void onlyTheLastWordOnTheStackBecomesTheRoot() {
    State two = after(State.start(2), Transition.SHIFT, Transition.SHIFT);
    assertFalse(two.allows(Transition.SHIFT));
    assertFalse(two.allows(Transition.LEFT));
    assertTrue(two.allows(Transition.RIGHT));
  }

  @Test
  void aStateIsNotChangedByMovingOn() {
    State one = after(State.start(2), Transition.SHIFT);
    after(one, Transition.LEFT);
    after(one, Transition.SHIFT);
    assertEquals(0, one.top());
    assertEquals(1, one.front());
  }

  @Test
  void theWayBackIsKept() {
    State one = State.start(1).after(Transition.SHIFT, -1, 0);
    assertEquals(Transition.SHIFT, one.move());
    assertTrue(one.previous().orElseThrow().previous().isEmpty());
  }

  @RepeatedTest(50)
  void anyAllowedMovesEndInATreeWithOneRoot(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    int words = 1 + random.nextInt(30);
    State state = State.start(words);
    int moves = 0;
    while (!state.done()) {
      State at = state;
      List<Transition> allowed = Stream.of(Transition.values()).filter(at::allows).toList();
      state = at.after(allowed.get(random.nextInt(allowed.size())), 0, 0);
      moves++;
    }
    assertEquals(2 * words, moves);
    assertOneRootAboveAll(state.heads());
  }

  private static void assertOneRootAboveAll(int[] heads) {
    int roots = 0;
    for (int word = 0; word < heads.length; word++) {
      int steps = 0;
      for (int at = word; at < heads.length; at = heads[at]) {
        assertTrue(steps++ <= heads.length, "a circle");
      }
      roots += heads[word] == heads.length ? 1 : 0;
    }
    assertEquals(1, roots);
  }
}
