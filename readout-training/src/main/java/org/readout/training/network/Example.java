package org.readout.training.network;

/**
 * A sentence to learn from. Arrays are by word; they are not written to. A number of -1 stands for
 * what is not known and teaches nothing.
 *
 * @param rows of the features of each word
 * @param heads the number of words stands for the root's
 * @param relations by number; so too {@code upos}, {@code xpos}, {@code names}
 * @param weights how much each word counts
 * @param advice what another parser says
 */
record Example(
    int[][] rows,
    int[] heads,
    int[] relations,
    int[] upos,
    int[] xpos,
    int[] names,
    float[] weights,
    Advice advice) {

  int size() {
    return rows.length;
  }

  Example withRows(int[][] others) {
    return new Example(others, heads, relations, upos, xpos, names, weights, advice);
  }

  /**
   * What another parser says of the tree.
   *
   * @param heads by word; the number of words stands for the root's
   * @param kinds of the arc, by number
   */
  record Advice(int[] heads, int[] kinds) {
    /** No advice. */
    static final Advice NONE = new Advice(new int[0], new int[0]);
  }
}
