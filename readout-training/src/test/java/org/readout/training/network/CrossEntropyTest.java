package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CrossEntropyTest {
  private static final float NEVER = Float.NEGATIVE_INFINITY;

  @Test
  void equalScoresLoseTheLogarithmOfTheirNumber() {
    float[] gradient = new float[4];
    assertEquals(Math.log(4), CrossEntropy.of(new float[4], 0, 4, 1, 1, gradient), 1e-6);
    assertArrayEquals(new float[] {0.25f, -0.75f, 0.25f, 0.25f}, gradient, 1e-6f);
  }

  @Test
  void whatIsSurelyRightLosesNothing() {
    float[] gradient = new float[2];
    assertEquals(0, CrossEntropy.of(new float[] {1000, 0}, 0, 2, 0, 1, gradient), 1e-6);
    assertArrayEquals(new float[2], gradient, 1e-6f);
  }

  @Test
  void whatIsSurelyWrongLosesMuchButNotWithoutEnd() {
    float[] gradient = new float[2];
    float loss = CrossEntropy.of(new float[] {1000, 0}, 0, 2, 1, 1, gradient);
    assertTrue(loss > 20 && loss < 30, () -> "loss " + loss);
    assertArrayEquals(new float[] {1, -1}, gradient, 1e-6f);
  }

  @Test
  void aScoreOfNegativeInfinityTakesNoPart() {
    float[] gradient = new float[3];
    float[] scores = {0, NEVER, 0};
    assertEquals(Math.log(2), CrossEntropy.of(scores, 0, 3, 2, 1, gradient), 1e-6);
    assertArrayEquals(new float[] {0.5f, 0, -0.5f}, gradient, 1e-6f);
  }

  @Test
  void lossAndGradientGrowWithTheFactor() {
    float[] one = new float[2];
    float[] three = new float[2];
    float[] scores = {0.5f, -0.25f};
    float loss = CrossEntropy.of(scores, 0, 2, 1, 1, one);
    assertEquals(3 * loss, CrossEntropy.of(scores, 0, 2, 1, 3, three), 1e-5);
    assertArrayEquals(new float[] {3 * one[0], 3 * one[1]}, three, 1e-5f);
  }

  @Test
  void onlyTheStretchIsLookedAtAndWrittenTo() {
    float[][] gradient = {{9, 9, 9, 9}, {9, 9, 9, 9}};
    float[][] scores = {{50, 0, 0, 50}, {50, 1, 2, 50}};
    float loss = CrossEntropy.of(scores, 1, 2, new int[] {1, -1}, new float[] {1, 1}, gradient);
    assertEquals(Math.log(2), loss, 1e-6);
    assertArrayEquals(new float[] {9, 0.5f, -0.5f, 9}, gradient[0], 1e-6f);
    assertArrayEquals(new float[] {9, 0, 0, 9}, gradient[1]);
  }
}
