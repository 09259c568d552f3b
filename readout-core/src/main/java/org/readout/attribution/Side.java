package org.readout.attribution;

import java.util.BitSet;
import org.readout.language.Sentence;
import org.readout.language.Upos;

/** One of the two sides on which a content may be cut or grow. */
enum Side {
  START("start", -1),
  END("end", 1);

  private final String key;
  private final int step;

  Side(String key, int step) {
    this.key = key;
    this.step = step;
  }

  String key() {
    return key;
  }

  /** From a word one word outwards. */
  int out(int word) {
    return word + step;
  }

  /** The word of a set that stands outermost on this side; -1 of none. */
  int outermost(BitSet words) {
    return this == END ? words.length() - 1 : words.nextSetBit(0);
  }

  int innermost(BitSet words) {
    return this == END ? words.nextSetBit(0) : words.length() - 1;
  }

  /** Whether one word stands further out than another. */
  boolean beyond(int word, int other) {
    return this == END ? word > other : word < other;
  }

  /** The nearest word from some word on, inwards, that is in the set and no mark; -1 if none is. */
  int inwards(Sentence sentence, BitSet words, int from) {
    int at = from;
    while (at >= 0
        && at < sentence.size()
        && (!words.get(at) || sentence.word(at).is(Upos.PUNCT))) {
      at -= step;
    }
    return at < sentence.size() ? at : -1;
  }

  /** The nearest word outside some word that is no mark; -1 if there is none. */
  int outwards(Sentence sentence, int from) {
    int at = out(from);
    while (at >= 0 && at < sentence.size() && sentence.word(at).is(Upos.PUNCT)) {
      at += step;
    }
    return at < sentence.size() ? at : -1;
  }
}
