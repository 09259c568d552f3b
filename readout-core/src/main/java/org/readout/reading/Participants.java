package org.readout.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.readout.language.Analysis;
import org.readout.language.Chain;
import org.readout.language.Phrases;
import org.readout.language.Reference;
import org.readout.language.Sentence;
import org.readout.model.Affiliation;
import org.readout.model.Entity;
import org.readout.model.Participant;
import org.readout.model.Phrase;

/** Tells whom a phrase of the report refers to, by the word that heads it. */
final class Participants {
  private final Map<Head, Entity> entities = new HashMap<>();

  private record Head(int sentence, int word) {}

  private final Map<Head, String> antecedents = new HashMap<>();

  Participants(List<Entity> entities, Analysis analysis) {
    analysis.chains().forEach(chain -> addAntecedents(chain, analysis));
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

  /** Names what "who" and "which" stand for. */
  private void addAntecedents(Chain chain, Analysis analysis) {
    String last = "";
    for (Reference reference : chain.references()) {
      if (!reference.is(Reference.Form.RELATIVE)) {
        Sentence sentence = analysis.sentences().get(reference.sentence());
        last = Phrases.nounPhrase(analysis, sentence, reference.head()).mention().text();
      } else if (!last.isEmpty()) {
        antecedents.put(new Head(reference.sentence(), reference.head()), last);
      }
    }
  }

  private Participant unknown(Phrase phrase) {
    String words = phrase.mention().text();
    String name = antecedents.getOrDefault(new Head(phrase.sentence(), phrase.head()), words);
    return new Participant(phrase.mention(), name, Affiliation.UNKNOWN, OptionalInt.empty());
  }
}
