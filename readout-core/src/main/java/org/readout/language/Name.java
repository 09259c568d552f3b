package org.readout.language;

import org.readout.model.EntityKind;

/**
 * A proper name found in a sentence.
 *
 * @param sentence index of the sentence in the report
 * @param first index of its first word
 * @param last index of its last word, inclusive
 */
public record Name(EntityKind kind, int sentence, int first, int last) {
  public Name {
    if (first < 0 || last < first) {
      throw new IllegalArgumentException("name from word %d to %d".formatted(first, last));
    }
  }
}
