package org.readout.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.model.Affiliation;
import org.readout.model.Entity;
import org.readout.model.Participant;
import org.readout.model.Phrase;

/** Tells whom a phrase of the report refers to, by the word that heads it. */
final class Participants {
  private final Map<Head, Entity> entities = new HashMap<>();

  private record Head(int sentence, int word) {}

  Participants(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Phrase mention : entity.mentions()) {
        this.entities.putIfAbsent(new Head(mention.sentence(), mention.head()), entity);
      }
    }
  }

  Participant of(Phrase phrase) {
    return entity(phrase)
        .map(
            entity ->
                new Participant(
                    phrase.mention(),
                    entity.name(),
                    entity.affiliation(),
                    OptionalInt.of(entity.id())))
        .orElseGet(() -> unknown(phrase));
  }

  List<Participant> of(List<Phrase> phrases) {
    return phrases.stream().map(this::of).toList();
  }

  private Optional<Entity> entity(Phrase phrase) {
    return Optional.ofNullable(entities.get(new Head(phrase.sentence(), phrase.head())));
  }

  private static Participant unknown(Phrase phrase) {
    return new Participant(
        phrase.mention(), phrase.mention().text(), Affiliation.UNKNOWN, OptionalInt.empty());
  }
}
