package org.readout.training.attribution;

import java.util.BitSet;

/**
 * An attribution as people marked it in a text: the places, in UTF-16 units, of each of its parts;
 * empty where it has none.
 */
record Marked(BitSet source, BitSet cue, BitSet content) {

  /** Whether its cue, the head of its source and most of its content are those found. */
  boolean agrees(Found found) {
    return cue.intersects(found.cue()) && sameSource(found) && sameContent(found);
  }

  /** Whether its cue and the head of its source are those found, and anything of its content. */
  boolean concerns(Found found) {
    return cue.intersects(found.cue()) && sameSource(found) && content.intersects(found.content());
  }

  private boolean sameSource(Found found) {
    return found.sourceHead().isEmpty() ? source.isEmpty() : within(found.sourceHead(), source);
  }

  /** What goes on in later sentences is not asked for here. */
  private boolean sameContent(Found found) {
    int both = shared(found.content(), content);
    int all = found.content().cardinality() + content.cardinality();
    return all > 0 && (2.0 * both / all >= 0.5 || both >= 0.8 * found.content().cardinality());
  }

  static boolean within(BitSet inner, BitSet outer) {
    return shared(inner, outer) == inner.cardinality();
  }

  static int shared(BitSet one, BitSet other) {
    BitSet both = (BitSet) one.clone();
    both.and(other);
    return both.cardinality();
  }
}
