package org.readout.analyzer.network;

import java.util.Arrays;

/**
 * Works out the scores of a sentence, step by step: {@link #words}, each {@link #layer}, {@link
 * #arcs}, {@link #tags}, {@link #names}, and, once heads are chosen, {@link #labels}.
 */
public final class Network {
  private final Weights weights;
  private final Shape shape;

  public Network(Weights weights) {
    this.weights = weights;
    this.shape = weights.shape();
  }

  public Weights weights() {
    return weights;
  }

  /** Writes the numbers of a word, from its features. */
  public void word(int[] rows, float[] to) {
    Arrays.fill(to, 0);
    for (int row : rows) {
      Kernel.add(weights.words()[row], to);
    }
    Kernel.rectify(to);
  }

  /** Begins a sentence: writes the numbers of each word, from its features. */
  public void words(int[][] rows, Encoding to) {
    to.begin(rows.length);
    for (int i = 0; i < rows.length; i++) {
      word(rows[i], to.words()[i]);
    }
  }

  /**
   * Goes through one layer in both directions.
   *
   * @param input the words for the first layer, what the layer below gave for others
   */
  public void layer(int layer, float[][] input, Encoding to) {
    project(layer, input, to);
    run(layer, to);
  }

  private void project(int layer, float[][] input, Encoding to) {
    weights.layers().get(layer).project(input, to.count(), to.wide());
    part(layer, to);
  }

  private void part(int layer, Encoding to) {
    for (int direction = 0; direction < 2; direction++) {
      Gates gates = to.gates(layer, direction);
      weights.layers().get(layer).part(to.wide(), to.count(), direction, gates);
    }
  }

  /** Writes what the first layer takes from the first so many words, for both directions. */
  public void take(int words, Encoding to) {
    weights.layers().get(0).project(to.words(), words, to.wide());
  }

  private void run(int layer, Encoding to) {
    for (int direction = 0; direction < 2; direction++) {
      weights.layers().get(layer).run(gates(layer, direction, to), to.count(), direction);
    }
    join(layer, to);
  }

  /** What a direction holds, with what it shows of the layer below. */
  public Gates gates(int layer, int direction, Encoding of) {
    Gates gates = of.gates(layer, direction);
    return layer == 0 ? gates : gates.withSkip(of.gates(layer - 1, direction).out());
  }

  private void join(int layer, Encoding to) {
    int hidden = shape.hidden();
    for (int i = 0; i < to.count(); i++) {
      System.arraycopy(to.gates(layer, 0).out()[i], 0, to.joined(layer)[i], 0, hidden);
      System.arraycopy(to.gates(layer, 1).out()[i], 0, to.joined(layer)[i], hidden, hidden);
    }
  }

  /** Runs the first layer over what is already taken from each word. */
  public void firstLayer(Encoding to) {
    part(0, to);
    run(0, to);
  }

  /** Writes the score of each arc, from what the last layer gave. */
  public void arcs(float[][] top, Encoding to) {
    weights.roles().apply(top, to.count(), to.roles());
    for (int i = 0; i < to.count(); i++) {
      split(i, to);
    }
    arcScores(to);
  }

  private void split(int word, Encoding to) {
    float[] roles = to.roles()[word];
    int arc = shape.arc();
    int label = shape.label();
    System.arraycopy(roles, 0, to.heads()[word], 0, arc);
    System.arraycopy(roles, arc, to.dependents()[word], 0, arc);
    System.arraycopy(roles, 2 * arc, to.labelHeads()[word], 0, label);
    System.arraycopy(roles, 2 * arc + label, to.labelDependents()[word], 0, label);
    Kernel.rectify(to.heads()[word]);
    Kernel.rectify(to.dependents()[word]);
  }

  private void arcScores(Encoding to) {
    int count = to.count();
    System.arraycopy(weights.arcRows()[0], 0, to.heads()[count], 0, shape.arc());
    for (int i = 0; i < count; i++) {
      System.arraycopy(weights.arcRows()[1], 0, to.sought()[i], 0, shape.arc());
    }
    Kernel.multiplyAdd(to.dependents(), count, weights.arcs(), to.sought());
    Kernel.transpose(to.heads(), count + 1, shape.arc(), to.headColumns());
    for (int i = 0; i < count; i++) {
      startArcs(i, count, to.arcs()[i]);
    }
    Kernel.multiplyAdd(to.sought(), count, to.headColumns(), shape.arc(), count + 1, to.arcs());
  }

  private void startArcs(int word, int count, float[] scores) {
    for (int head = 0; head < count; head++) {
      scores[head] = head == word ? 0 : weights.arcDistances()[0][Distance.of(word, head)];
    }
    scores[count] = 0;
  }

  /** Writes the scores of tags, from what a layer gave. */
  public void tags(float[][] input, Encoding to) {
    weights.tags().apply(input, to.count(), to.tags());
  }

  /** Writes the scores of names, from what a layer gave. */
  public void names(float[][] input, Encoding to) {
    weights.names().apply(input, to.count(), to.names());
  }

  /**
   * Writes the scores of relations, once the arcs are scored.
   *
   * @param heads by word; the number of words stands for the root's, whose relation is not scored
   */
  public void labels(int[] heads, Encoding to) {
    int count = to.count();
    for (int i = 0; i < count; i++) {
      labelHidden(i, heads[i], to);
    }
    weights.labels().apply(to.labelHidden(), count, to.labels());
  }

  private void labelHidden(int word, int head, Encoding to) {
    float[] hidden = to.labelHidden()[word];
    System.arraycopy(to.labelDependents()[word], 0, hidden, 0, hidden.length);
    if (head < to.count()) {
      Kernel.add(to.labelHeads()[head], hidden);
      Kernel.add(weights.labelDistances()[Distance.of(word, head)], hidden);
    }
    Kernel.rectify(hidden);
  }
}
