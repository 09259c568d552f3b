package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AveragedWeightsTest {
  private final AveragedWeights weights = new AveragedWeights(2);

  private float score(int feature, int column) {
    float[] scores = new float[4];
    weights.add(new int[] {feature}, 1, new int[] {column}, scores);
    return scores[column];
  }

  @Test
  void aChangeIsSeenAtOnce() {
    weights.change(new int[] {1}, 2, 1);
    assertEquals(1, score(1, 2));
    assertEquals(0, score(1, 1));
  }

  @Test
  void theAverageCountsHowLongAWeightHeld() {
    weights.tick();
    weights.tick();
    weights.change(new int[] {0}, 0, 1);
    weights.tick();
    assertEquals(0.25f, weights.average()[0]);
  }

  @Test
  void theFirstWeightsCountAsHeldFromTheStart() {
    AveragedWeights begun = new AveragedWeights(new float[] {2, 0});
    begun.tick();
    assertArrayEquals(new float[] {2, 0}, begun.average());
  }

  @Test
  void theWeightsBegunWithAreNotChanged() {
    float[] first = {2, 0};
    new AveragedWeights(first).change(new int[] {0}, 0, 1);
    assertArrayEquals(new float[] {2, 0}, first);
  }
}
