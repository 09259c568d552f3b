package org.readout.analyzer.network;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Room for what a network works out of one sentence; used for one sentence after another by one
 * thread. What it holds of a sentence is valid until the next.
 */
public final class Encoding {
  private final Shape shape;
  private int room;
  private int count;
  private float[][] words = new float[0][];
  private float[][] wide = new float[0][];
  private float[][] roles = new float[0][];
  private List<List<Gates>> gates = List.of();
  private List<float[][]> joined = List.of();
  private float[][] heads = new float[0][];
  private float[][] dependents = new float[0][];
  private float[][] sought = new float[0][];
  private float[][] headColumns = new float[0][];
  private float[][] arcs = new float[0][];
  private float[][] labelHeads = new float[0][];
  private float[][] labelDependents = new float[0][];
  private float[][] labelHidden = new float[0][];
  private float[][] labels = new float[0][];
  private float[][] tags = new float[0][];
  private float[][] names = new float[0][];

  public Encoding(Shape shape) {
    this.shape = shape;
  }

  /** Makes room for a sentence of so many words. */
  public void begin(int words) {
    count = words;
    if (words > room) {
      grow(Math.max(words, Math.max(32, room * 2)));
    }
  }

  private void grow(int size) {
    room = size;
    words = new float[size][shape.width()];
    wide = new float[size][8 * shape.hidden()];
    roles = new float[size][2 * (shape.arc() + shape.label())];
    gates =
        IntStream.range(0, shape.layers())
            .mapToObj(l -> List.of(Gates.of(size, shape.hidden()), Gates.of(size, shape.hidden())))
            .toList();
    joined =
        IntStream.range(0, shape.layers())
            .mapToObj(l -> new float[size][2 * shape.hidden()])
            .toList();
    heads = new float[size + 1][shape.arc()];
    dependents = new float[size][shape.arc()];
    sought = new float[size][shape.arc()];
    headColumns = new float[shape.arc()][size + 1];
    arcs = new float[size][size + 1];
    labelHeads = new float[size][shape.label()];
    labelDependents = new float[size][shape.label()];
    labelHidden = new float[size][shape.label()];
    labels = new float[size][shape.relations()];
    tags = new float[size][shape.upos() + shape.xpos()];
    names = new float[size][shape.names()];
  }

  /** How many words the sentence has. */
  public int count() {
    return count;
  }

  /** The numbers of each word, before it is seen in its sentence. */
  public float[][] words() {
    return words;
  }

  /** What a layer takes from each word, for both directions side by side. */
  public float[][] wide() {
    return wide;
  }

  float[][] roles() {
    return roles;
  }

  /** What a direction of a layer holds. */
  public Gates gates(int layer, int direction) {
    return gates.get(layer).get(direction);
  }

  /** What comes out of a layer: both directions side by side. */
  public float[][] joined(int layer) {
    return joined.get(layer);
  }

  /** What comes out of the last layer. */
  public float[][] top() {
    return joined.get(joined.size() - 1);
  }

  /** Each word as a head; the row behind the last word stands for the head of the root. */
  public float[][] heads() {
    return heads;
  }

  /** Each word as a dependent. */
  public float[][] dependents() {
    return dependents;
  }

  /** What each dependent seeks in a head. */
  public float[][] sought() {
    return sought;
  }

  float[][] headColumns() {
    return headColumns;
  }

  /** By dependent, the score of each head; last the score of having none. */
  public float[][] arcs() {
    return arcs;
  }

  float[][] labelHeads() {
    return labelHeads;
  }

  float[][] labelDependents() {
    return labelDependents;
  }

  /** By dependent, what it is and its head are together, for the relation. */
  public float[][] labelHidden() {
    return labelHidden;
  }

  /** By dependent, the score of each relation to its head. */
  public float[][] labels() {
    return labels;
  }

  /** By word, the score of each universal tag and, behind them, of each Penn tag. */
  public float[][] tags() {
    return tags;
  }

  /** By word, the score of each label of names. */
  public float[][] names() {
    return names;
  }
}
