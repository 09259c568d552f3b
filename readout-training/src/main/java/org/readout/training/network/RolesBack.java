package org.readout.training.network;

import org.readout.analyzer.network.Distance;
import org.readout.analyzer.network.Encoding;
import org.readout.analyzer.network.Kernel;
import org.readout.analyzer.network.Shape;
import org.readout.analyzer.network.Weights;

/** The way back from the scores of arcs and relations to what the last layer gave. */
final class RolesBack {
  private final Shape shape;
  private final Weights turned;
  private final Weights gradient;
  private final Rows rows;
  private final float[][] arcs;
  private final float[][] arcColumns;
  private final float[][] sought;
  private final float[][] heads;
  private final float[][] dependents;
  private final float[][] labels;
  private final float[][] labelDependents;
  private final float[][] labelHeads;
  private final float[][] roles;

  RolesBack(int room, Weights turned, Weights gradient, Rows rows) {
    this.shape = gradient.shape();
    this.turned = turned;
    this.gradient = gradient;
    this.rows = rows;
    arcs = new float[room][room + 1];
    arcColumns = new float[room + 1][room];
    sought = new float[room][shape.arc()];
    heads = new float[room + 1][shape.arc()];
    dependents = new float[room][shape.arc()];
    labels = new float[room][shape.relations()];
    labelDependents = new float[room][shape.label()];
    labelHeads = new float[room][shape.label()];
    roles = new float[room][2 * (shape.arc() + shape.label())];
  }

  /** Adds the gradient of the arcs; gives the loss. */
  float arcs(Example example, Encoding scores, float[] adviceGradient) {
    int count = example.size();
    float loss = 0;
    for (int i = 0; i < count; i++) {
      float[] of = scores.arcs()[i];
      of[i] = Float.NEGATIVE_INFINITY;
      loss += CrossEntropy.of(of, 0, count + 1, example.heads()[i], example.weights()[i], arcs[i]);
      distances(i, count);
    }
    for (int i = 0; i < example.advice().heads().length; i++) {
      adviceGradient[example.advice().kinds()[i]] += arcs[i][example.advice().heads()[i]];
    }
    arcsBack(count, scores);
    return loss;
  }

  private void distances(int word, int count) {
    for (int head = 0; head < count; head++) {
      if (head != word) {
        gradient.arcDistances()[0][Distance.of(word, head)] += arcs[word][head];
      }
    }
  }

  private void arcsBack(int count, Encoding scores) {
    Rows.zero(sought, count);
    Rows.zero(heads, count + 1);
    Rows.zero(dependents, count);
    Kernel.multiplyAdd(arcs, count, scores.heads(), count + 1, shape.arc(), sought);
    Kernel.transpose(arcs, count, count + 1, arcColumns);
    Kernel.multiplyAdd(arcColumns, count + 1, scores.sought(), count, shape.arc(), heads);
    for (int i = 0; i < count; i++) {
      Rows.add(sought[i], gradient.arcRows()[1]);
    }
    Rows.add(heads[count], gradient.arcRows()[0]);
    Kernel.multiplyAdd(sought, count, turned.arcs(), dependents);
    rows.product(scores.dependents(), sought, count, gradient.arcs());
    Rows.rectified(scores.heads(), heads, count);
    Rows.rectified(scores.dependents(), dependents, count);
  }

  /** Adds the gradient of the relations to the right heads; gives the loss. */
  float labels(Example example, Encoding scores) {
    int count = example.size();
    int[] gold = example.relations().clone();
    for (int i = 0; i < count; i++) {
      gold[i] = example.heads()[i] == count ? -1 : gold[i];
    }
    float loss =
        CrossEntropy.of(scores.labels(), 0, shape.relations(), gold, example.weights(), labels);
    Rows.zero(labelDependents, count);
    Rows.zero(labelHeads, count);
    rows.back(
        scores.labelHidden(), labels, count, turned.labels(), gradient.labels(), labelDependents);
    Rows.rectified(scores.labelHidden(), labelDependents, count);
    for (int i = 0; i < count; i++) {
      labelHead(i, example.heads()[i], count);
    }
    return loss;
  }

  private void labelHead(int word, int head, int count) {
    if (head < count) {
      Rows.add(labelDependents[word], labelHeads[head]);
      Rows.add(labelDependents[word], gradient.labelDistances()[Distance.of(word, head)]);
    }
  }

  /** Goes on to what the last layer gave, once arcs and relations are done. */
  void back(int count, float[][] input, float[][] inputGradient) {
    int arc = shape.arc();
    int label = shape.label();
    for (int i = 0; i < count; i++) {
      System.arraycopy(heads[i], 0, roles[i], 0, arc);
      System.arraycopy(dependents[i], 0, roles[i], arc, arc);
      System.arraycopy(labelHeads[i], 0, roles[i], 2 * arc, label);
      System.arraycopy(labelDependents[i], 0, roles[i], 2 * arc + label, label);
    }
    rows.back(input, roles, count, turned.roles(), gradient.roles(), inputGradient);
  }
}
