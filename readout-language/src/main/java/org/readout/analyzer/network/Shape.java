package org.readout.analyzer.network;

/**
 * The sizes of a network.
 *
 * @param rows how many features of words have a row of numbers
 * @param width numbers of a word before it is seen in its sentence
 * @param hidden numbers of a layer in each direction
 * @param layers how many, one upon the other
 * @param arc numbers by which heads and dependents find each other
 * @param label numbers by which the relation is told
 * @param upos how many universal tags
 * @param xpos how many Penn tags
 * @param relations how many relations
 * @param names how many labels of names
 */
public record Shape(
    int rows,
    int width,
    int hidden,
    int layers,
    int arc,
    int label,
    int upos,
    int xpos,
    int relations,
    int names) {

  /** The same without rows for words. */
  public Shape withoutRows() {
    return new Shape(0, width, hidden, layers, arc, label, upos, xpos, relations, names);
  }
}
