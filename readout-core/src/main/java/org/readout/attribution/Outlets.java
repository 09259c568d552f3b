package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.Phrase;

/** Finds the outlets to which something was told: they passed it on. */
final class Outlets {
  private static final String JOURNALISTS = "JRN";

  private final List<Entity> entities;

  Outlets(List<Entity> entities) {
    this.entities = entities;
  }

  List<Draft> passingOn(List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (Draft draft : drafts) {
      for (Phrase addressee : draft.addressees()) {
        if (outlet(addressee)) {
          found.add(passedOn(draft, addressee));
        }
      }
    }
    return found;
  }

  private boolean outlet(Phrase phrase) {
    return entities.stream()
        .filter(entity -> entity.kind() == EntityKind.ORGANISATION)
        .filter(entity -> entity.affiliation().sector().equals(Optional.of(JOURNALISTS)))
        .flatMap(entity -> entity.mentions().stream())
        .anyMatch(phrase::sameHead);
  }

  /** What was said together with who said it stands on the outlet's word. */
  private static Draft passedOn(Draft draft, Phrase outlet) {
    Stretch content = draft.content().copy();
    draft.source().ifPresent(source -> source.mention().spans().forEach(content::add));
    return new Draft(
        draft.sentence(),
        draft.rule(),
        Optional.of(outlet),
        draft.cue(),
        content,
        List.of(),
        draft.link(),
        draft.telling());
  }
}
