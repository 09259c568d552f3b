package org.readout.training.network;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.analyzer.network.Dense;
import org.readout.analyzer.network.Kernel;
import org.readout.analyzer.network.Layer;
import org.readout.analyzer.network.Weights;

/** Weights with rows and columns exchanged, as the way back needs them. */
final class Turned {
  private final List<float[][]> from;
  private final Weights weights;

  Turned(Weights of) {
    from = of.matrices();
    weights =
        new Weights(
            of.shape(),
            new float[0][0],
            of.layers().stream().map(Turned::room).toList(),
            room(of.roles()),
            room(of.arcs()),
            new float[0][0],
            new float[0][0],
            new float[0][0],
            room(of.labels()),
            room(of.tags()),
            room(of.names()));
  }

  private static Layer room(Layer layer) {
    return new Layer(room(layer.projection()), new float[0][0]);
  }

  private static Dense room(Dense dense) {
    return new Dense(room(dense.weights()), new float[0][0]);
  }

  private static float[][] room(float[][] matrix) {
    return new float[matrix[0].length][matrix.length];
  }

  /** The turned weights, as they were when last turned. */
  Weights weights() {
    return weights;
  }

  /** Turns the weights as they are now. */
  void turn() {
    List<float[][]> to = weights.matrices();
    IntStream.range(0, from.size())
        .parallel()
        .filter(m -> to.get(m).length > 0)
        .forEach(m -> turn(from.get(m), to.get(m)));
  }

  private static void turn(float[][] from, float[][] to) {
    Kernel.transpose(from, from.length, from[0].length, to);
  }
}
