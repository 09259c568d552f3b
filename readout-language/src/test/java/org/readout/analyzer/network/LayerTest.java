package org.readout.analyzer.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayerTest {
  private static final int WIDTH = 5;
  private static final int HIDDEN = 3;
  private static final int WORDS = 6;

  private final Random random = new Random(3);

  private Layer layer(boolean first) {
    int parts = first ? 4 : 3;
    return new Layer(
        RandomWeights.matrix(WIDTH, 2 * parts * HIDDEN, random),
        RandomWeights.matrix(8, HIDDEN, random));
  }

  private static double gate(double x) {
    return (1 + x / (1 + Math.abs(x))) / 2;
  }

  /** What the words give to a number of a part of a direction. */
  private static double given(Layer layer, float[] word, int direction, int part, int j) {
    double sum = 0;
    for (int w = 0; w < WIDTH; w++) {
      sum += word[w] * layer.projection()[w][(direction * layer.parts() + part) * HIDDEN + j];
    }
    return sum;
  }

  /** The formulas of the layer, number by number. */
  private static double[][] plainly(Layer layer, float[][] words, float[][] below, int direction) {
    double[][] out = new double[WORDS][HIDDEN];
    for (int j = 0; j < HIDDEN; j++) {
      double state = 0;
      for (int step = 0; step < WORDS; step++) {
        int i = direction == 0 ? step : WORDS - 1 - step;
        float[] v = new float[4];
        for (int row = 0; row < v.length; row++) {
          v[row] = layer.vectors()[4 * direction + row][j];
        }
        double candidate = given(layer, words[i], direction, 0, j);
        double keep = gate(given(layer, words[i], direction, 1, j) + v[0] + v[2] * state);
        double show = gate(given(layer, words[i], direction, 2, j) + v[1] + v[3] * state);
        double skip = layer.parts() > 3 ? given(layer, words[i], direction, 3, j) : below[i][j];
        state = keep * state + (1 - keep) * candidate;
        out[i][j] = show * state + (1 - show) * skip;
      }
    }
    return out;
  }

  private static Gates ran(Layer layer, float[][] words, float[][] below, int direction) {
    float[][] wide = new float[WORDS][8 * HIDDEN];
    wide[0][0] = 99;
    Gates own = Gates.of(WORDS, HIDDEN);
    Gates gates = layer.parts() > 3 ? own : own.withSkip(below);
    layer.project(words, WORDS, wide);
    layer.part(wide, WORDS, direction, gates);
    layer.run(gates, WORDS, direction);
    return gates;
  }

  @ParameterizedTest
  @CsvSource({"true, 0", "true, 1", "false, 0", "false, 1"})
  void aLayerGivesWhatItsFormulasSay(boolean first, int direction) {
    Layer layer = layer(first);
    assertEquals(first ? 4 : 3, layer.parts());
    float[][] words = RandomWeights.matrix(WORDS, WIDTH, random);
    float[][] below = RandomWeights.matrix(WORDS, HIDDEN, random);
    double[][] expected = plainly(layer, words, below, direction);
    float[][] found = ran(layer, words, below, direction).out();
    for (int i = 0; i < WORDS; i++) {
      for (int j = 0; j < HIDDEN; j++) {
        assertEquals(expected[i][j], found[i][j], 1e-5, "word %d, number %d".formatted(i, j));
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "1, 0"})
  void theFirstWordOfADirectionDoesNotSeeTheOthers(int direction, int changed) {
    Layer layer = layer(true);
    float[][] words = RandomWeights.matrix(WORDS, WIDTH, random);
    int first = direction == 0 ? 0 : WORDS - 1;
    float[] before = ran(layer, words, words, direction).out()[first];
    words[changed][0] += 1;
    assertArrayEquals(before, ran(layer, words, words, direction).out()[first]);
  }
}
