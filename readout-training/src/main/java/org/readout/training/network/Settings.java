package org.readout.training.network;

/**
 * How big a network is and how it is taught.
 *
 * @param hidden numbers of each layer and direction
 * @param width numbers of a word before it is seen in its sentence
 * @param arc numbers by which heads and dependents find each other
 * @param label numbers by which the relation is told
 * @param epochs how often all sentences are gone through
 * @param batch sentences that are learnt at once
 * @param drop the share of numbers between layers that is left out while learning
 * @param wordDrop the same for the numbers of words
 * @param least features of words seen less often have no row
 * @param leastForms the same for whole words
 * @param goldTimes how often in an epoch a sentence of a treebank is gone through
 * @param lowered of a thousand sentences, those learnt in small letters; so too {@code raised} in
 *     capitals and {@code titled} with each long word capitalised, as headlines have it
 * @param variants sentences to make in shapes of news out of the treebanks' trees
 */
public record Settings(
    int hidden,
    int width,
    int arc,
    int label,
    int epochs,
    int batch,
    float drop,
    float wordDrop,
    int least,
    int leastForms,
    int goldTimes,
    int lowered,
    int raised,
    int titled,
    int variants) {
  static final int LAYERS = 3;
  static final float RATE = 0.002f;
  static final long SEED = 1;

  /** The network that labels unlabelled news. */
  public static Settings teacher() {
    return new Settings(200, 160, 160, 128, 12, 24, 0.33f, 0.25f, 2, 2, 1, 0, 0, 0, 0);
  }

  /** The network that ships. */
  public static Settings student() {
    return new Settings(160, 128, 128, 96, 4, 32, 0.1f, 0.1f, 3, 4, 2, 25, 15, 20, 2400);
  }

  /** Small, for tests. */
  public static Settings quick() {
    return new Settings(16, 24, 16, 16, 20, 4, 0.05f, 0.05f, 1, 1, 20, 20, 20, 20, 4);
  }
}
