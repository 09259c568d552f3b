package org.readout.events;

import java.util.BitSet;

/**
 * Words of a sentence that a pattern found.
 *
 * @param head the verb, noun or adjective that carries the act
 * @param complement the last word of a phrase: the noun that names the act; else the head
 * @param words all that name the event
 * @param preposition the governing preposition that the pattern ends with; or empty text
 */
record Trigger(Pattern pattern, int head, int complement, BitSet words, String preposition) {
  Trigger {
    words = (BitSet) words.clone();
  }

  @Override
  public BitSet words() {
    return (BitSet) words.clone();
  }

  boolean has(int word) {
    return words.get(word);
  }

  boolean apartFrom(BitSet others) {
    return !words.intersects(others);
  }

  boolean apartFrom(Trigger other) {
    return !words.intersects(other.words);
  }

  void addTo(BitSet others) {
    others.or(words);
  }
}
