package org.readout.language;

import java.util.List;
import org.readout.model.EntityKind;

/**
 * The references of a report that speak of one and the same, as far as language alone tells.
 *
 * @param references in text order, at least one
 * @param kind {@code GROUP} for several people, {@code OTHER} where nothing tells it
 */
public record Chain(
    List<Reference> references, EntityKind kind, Gender gender, GrammaticalNumber number) {
  public Chain {
    references = List.copyOf(references);
    if (references.isEmpty()) {
      throw new IllegalArgumentException("a chain needs a reference");
    }
  }
}
