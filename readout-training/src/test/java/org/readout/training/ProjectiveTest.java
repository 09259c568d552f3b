package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class ProjectiveTest {
  @Test
  void aTreeWithoutCrossingArcsStays() {
    int[] heads = {1, 3, 1};
    assertArrayEquals(heads, Projective.of(heads));
  }

  @Test
  void aWordWhoseArcCrossesMovesUp() {
    // 3 hangs on 0 across the root 2
    assertArrayEquals(new int[] {2, 0, 4, 2}, Projective.of(new int[] {2, 0, 4, 0}));
  }

  @Test
  void theGivenTreeIsNotChanged() {
    int[] heads = {2, 0, 4, 0};
    Projective.of(heads);
    assertArrayEquals(new int[] {2, 0, 4, 0}, heads);
  }
}
