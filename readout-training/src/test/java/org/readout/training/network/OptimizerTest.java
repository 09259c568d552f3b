package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.network.Shape;
import org.readout.analyzer.network.Weights;

class OptimizerTest {
  private static final Shape SHAPE = new Shape(3, 2, 2, 1, 2, 2, 1, 1, 2, 1);
  private static final float RATE = 0.01f;

  private final Weights weights = Weights.of(SHAPE);
  private final Weights gradient = Weights.of(SHAPE);
  private final float[] advice = new float[1];
  private final Optimizer optimizer = new Optimizer(weights, advice);

  private void step() {
    optimizer.step(gradient.matrices(), new float[] {-5}, RATE);
  }

  @Test
  void theFirstStepGoesAgainstTheGradientAsFarAsTheRate() {
    gradient.arcs()[0][1] = 100;
    gradient.arcs()[1][0] = -0.001f;
    step();
    assertArrayEquals(new float[] {0, -RATE}, weights.arcs()[0], 1e-5f);
    assertArrayEquals(new float[] {RATE, 0}, weights.arcs()[1], 1e-5f);
    assertEquals(RATE, advice[0], 1e-5f);
  }

  @Test
  void everyMatrixMoves() {
    gradient.matrices().forEach(matrix -> matrix[0][0] = 1);
    step();
    List<float[][]> moved = weights.matrices();
    for (int m = 0; m < moved.size(); m++) {
      assertEquals(-RATE, moved.get(m)[0][0], 1e-5f, "matrix " + m);
    }
  }

  @Test
  void manyStepsFindTheLeast() {
    float[] weight = weights.tags().bias()[0];
    for (int i = 0; i < 1000; i++) {
      gradient.tags().bias()[0][0] = weight[0] - 3;
      gradient.tags().bias()[0][1] = 10 * (weight[1] + 1);
      step();
    }
    assertArrayEquals(new float[] {3, -1}, weight, 0.05f);
  }

  @Test
  void aRowOfWordsMovesOnlyWhenSeen() {
    step();
    optimizer.word(1, new float[] {2, -2});
    assertArrayEquals(new float[] {-RATE, RATE}, weights.words()[1], 1e-5f);
    assertArrayEquals(new float[2], weights.words()[0]);
    assertArrayEquals(new float[2], weights.words()[2]);
  }
}
