package org.readout.rulebook;

import java.util.Optional;
import org.readout.model.Span;

/**
 * An event that a person says a report tells of.
 *
 * @param type PLOVER's, such as {@code ASSAULT}
 * @param trigger the words that tell it, in code points of the text, as the program prints them;
 *     empty where only the report and the type are known
 */
public record GoldClaim(String type, Optional<Span> trigger) {

  /** Whether a claim of a type at some words is this one. */
  public boolean same(String otherType, Span words) {
    return type.equals(otherType) && trigger.map(words::overlaps).orElse(true);
  }
}
