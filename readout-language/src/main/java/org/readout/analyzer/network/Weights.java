package org.readout.analyzer.network;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * All weights of a network. The arrays may be written to by a trainer alone.
 *
 * @param words a row for each feature of words
 * @param roles of each word, side by side: as a head, as a dependent, as a head and as a dependent
 *     for the relation
 * @param arcs what of a dependent goes with what of a head
 * @param arcRows rows: what stands for the head of the root; how apt each head is in itself
 * @param arcDistances one row, by {@link Distance}
 * @param labelDistances by {@link Distance}
 * @param tags universal tags and, behind them, Penn tags
 */
public record Weights(
    Shape shape,
    float[][] words,
    List<Layer> layers,
    Dense roles,
    float[][] arcs,
    float[][] arcRows,
    float[][] arcDistances,
    float[][] labelDistances,
    Dense labels,
    Dense tags,
    Dense names) {

  /** Weights of a shape, all of them zero. */
  public static Weights of(Shape shape) {
    int hidden = shape.hidden();
    int out = 2 * hidden;
    return new Weights(
        shape,
        new float[shape.rows()][shape.width()],
        IntStream.range(0, shape.layers())
            .mapToObj(layer -> Layer.of(layer == 0 ? shape.width() : out, hidden, layer == 0))
            .toList(),
        Dense.of(out, 2 * (shape.arc() + shape.label())),
        new float[shape.arc()][shape.arc()],
        new float[2][shape.arc()],
        new float[1][Distance.CLASSES],
        new float[Distance.CLASSES][shape.label()],
        Dense.of(shape.label(), shape.relations()),
        Dense.of(out, shape.upos() + shape.xpos()),
        Dense.of(out, shape.names()));
  }

  /** All matrices but the rows of words, always in the same order. */
  public List<float[][]> matrices() {
    List<float[][]> all = new ArrayList<>();
    for (Layer layer : layers) {
      all.add(layer.projection());
      all.add(layer.vectors());
    }
    all.addAll(List.of(arcs, arcRows, arcDistances, labelDistances));
    for (Dense dense : List.of(roles, labels, tags, names)) {
      all.add(dense.weights());
      all.add(dense.bias());
    }
    return all;
  }
}
