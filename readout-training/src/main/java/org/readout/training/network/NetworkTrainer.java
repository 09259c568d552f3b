package org.readout.training.network;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.readout.analyzer.network.Kernel;
import org.readout.analyzer.network.Network;
import org.readout.analyzer.network.Weights;

/**
 * Teaches a network batch after batch. A batch is cut into the same shares whatever the machine,
 * and their gradients are added in the same order, so the same sentences give the same weights.
 */
final class NetworkTrainer {
  /** Into how many shares a batch is cut. */
  static final int SHARES = 4;

  private static final double LONGEST = 5;
  private static final long PRIME = 1_000_003L;

  private final Weights weights;
  private final Turned turned;
  private final List<Backward> shares;
  private final List<List<float[][]>> gradients;
  private final Optimizer optimizer;
  private final WordGradients words;
  private long batch;

  /**
   * @param adviceKinds how many kinds of arcs another parser may advise
   */
  NetworkTrainer(Weights weights, int adviceKinds, Settings settings) {
    FirstWeights.fill(weights, Settings.SEED);
    this.weights = weights;
    this.turned = new Turned(weights);
    float[] advice = new float[adviceKinds];
    Network network = new Network(weights);
    this.shares =
        IntStream.range(0, SHARES)
            .mapToObj(s -> new Backward(network, turned.weights(), advice, settings))
            .toList();
    this.gradients = shares.stream().map(share -> share.gradient().matrices()).toList();
    this.optimizer = new Optimizer(weights, advice);
    this.words = new WordGradients(weights.words().length, weights.shape().width());
    turned.turn();
  }

  Weights weights() {
    return weights;
  }

  /** One of the shares, which may score sentences while nothing is learnt. */
  Backward share(int s) {
    return shares.get(s);
  }

  /** The loss since this was last asked. */
  String losses() {
    return String.format(
        Locale.ROOT, "loss %.0f", shares.stream().mapToDouble(Backward::takeLoss).sum());
  }

  /** Learns one batch. */
  void learn(List<Example> examples, float rate) {
    batch++;
    float[][][] wordGradients =
        examples.stream()
            .map(example -> new float[example.size()][weights.shape().width()])
            .toArray(float[][][]::new);
    IntStream.range(0, SHARES).parallel().forEach(s -> learn(s, examples, wordGradients));
    IntStream.range(0, gradients.get(0).size()).parallel().forEach(this::sum);
    for (int s = 1; s < SHARES; s++) {
      Kernel.add(shares.get(s).adviceGradient(), shares.get(0).adviceGradient());
    }
    float scale = scale(examples);
    gradients.get(0).forEach(matrix -> scale(matrix, scale));
    scale(new float[][] {shares.get(0).adviceGradient()}, scale);
    optimizer.step(gradients.get(0), shares.get(0).adviceGradient(), rate);
    words.step(examples, wordGradients, scale, optimizer);
    shares.forEach(Backward::clear);
    turned.turn();
  }

  private void learn(int s, List<Example> examples, float[][][] wordGradients) {
    Backward share = shares.get(s);
    share.draw(new SplittableRandom(Settings.SEED * PRIME + batch * SHARES + s));
    for (int e = s; e < examples.size(); e += SHARES) {
      share.learn(examples.get(e), wordGradients[e]);
    }
  }

  /** Adds a matrix of all other shares to the first's. */
  private void sum(int matrix) {
    float[][] to = gradients.get(0).get(matrix);
    for (int s = 1; s < SHARES; s++) {
      float[][] from = gradients.get(s).get(matrix);
      for (int i = 0; i < to.length; i++) {
        Kernel.add(from[i], to[i]);
      }
    }
  }

  /** What makes of sums means of words, shortened where they would be too long. */
  private float scale(List<Example> examples) {
    double mean = 1.0 / examples.stream().mapToInt(Example::size).sum();
    double square = 0;
    for (float[][] matrix : gradients.get(0)) {
      for (float[] row : matrix) {
        square += square(row);
      }
    }
    double length = Math.sqrt(square) * mean;
    return (float) (length > LONGEST ? mean * LONGEST / length : mean);
  }

  private static double square(float[] row) {
    double sum = 0;
    for (float value : row) {
      sum += (double) value * value;
    }
    return sum;
  }

  private static void scale(float[][] matrix, float by) {
    for (float[] row : matrix) {
      for (int j = 0; j < row.length; j++) {
        row[j] *= by;
      }
    }
  }
}
