package org.readout.analyzer.features;

/**
 * Weights of hashed features. A feature's weights for the columns 0, 1, 2 … lie side by side from
 * its hash on; features may share weights by chance.
 */
public interface Weights {

  /**
   * Adds the weights of some features to the scores of some columns.
   *
   * @param features hashes of the features
   * @param count how many of them to use
   * @param columns the columns to score
   * @param scores by column; added to
   */
  void add(int[] features, int count, int[] columns, float[] scores);
}
