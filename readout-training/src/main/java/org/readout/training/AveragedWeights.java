package org.readout.training;

/** Weights that a perceptron changes, with their average over all steps so far. */
final class AveragedWeights {
  private final float[] now;
  private final float[] late;
  private final int mask;
  private long step = 1;

  /**
   * @param bits the table holds two to the power of this
   */
  AveragedWeights(int bits) {
    this(new float[1 << bits]);
  }

  /** Begins with some weights; as many as a power of two. */
  AveragedWeights(float[] first) {
    this.now = first.clone();
    this.late = new float[first.length];
    this.mask = first.length - 1;
  }

  /** Adds to the scores of columns what some features, the first so many, weigh in them. */
  void add(int[] features, int count, int[] columns, float[] scores) {
    for (int column : columns) {
      float sum = 0;
      for (int f = 0; f < count; f++) {
        sum += now[(features[f] + column) & mask];
      }
      scores[column] += sum;
    }
  }

  /** Raises or lowers one column's weights of some features. */
  void change(int[] features, int column, float by) {
    for (int feature : features) {
      int at = (feature + column) & mask;
      now[at] += by;
      late[at] += step * by;
    }
  }

  /** Counts one more step of the average. */
  void tick() {
    step++;
  }

  /** The average over all steps. */
  float[] average() {
    float[] average = new float[now.length];
    for (int i = 0; i < average.length; i++) {
      average[i] = now[i] - late[i] / step;
    }
    return average;
  }
}
