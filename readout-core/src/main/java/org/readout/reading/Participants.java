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
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Phrase;

/** Tells whom a phrase of the report refers to, by the word that heads it. */
final class Participants {
  private final Map<Head, Entity> entities = new HashMap<>();

  private record Head(int sentence, int word) {}

  private final Map<Head, Phrase> antecedents = new HashMap<>();

  private final String text;

  Participants(List<Entity> entities, Analysis analysis) {
    this.text = analysis.text();
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
                    name(entity, phrase.mention()),
                    entity.affiliation(),
                    OptionalInt.of(entity.id())))
        .orElseGet(() -> unknown(phrase));
  }

  /**
   * The entity's name. A name that is no more than the words of this very mention with others after
   * them, which the clause takes for itself, is these words: "accused <b>the rebels</b> of lies".
   */
  private String name(Entity entity, Mention mention) {
    boolean longer = entity.name().length() > mention.text().length();
    boolean here = longer && text.startsWith(entity.name(), mention.start());
    return here && mention.spans().size() == 1 ? mention.text() : entity.name();
  }

  List<Participant> of(List<Phrase> phrases) {
    return phrases.stream().map(this::of).toList();
  }

  private Optional<Entity> entity(Phrase phrase) {
    return Optional.ofNullable(entities.get(new Head(phrase.sentence(), phrase.head())));
  }

  /** The noun phrase that "who" or "which" stands for; any other phrase itself. */
  Phrase meant(Phrase phrase) {
    return antecedents.getOrDefault(new Head(phrase.sentence(), phrase.head()), phrase);
  }

  private void addAntecedents(Chain chain, Analysis analysis) {
    Optional<Phrase> last = Optional.empty();
    for (Reference reference : chain.references()) {
      if (!reference.is(Reference.Form.RELATIVE)) {
        Sentence sentence = analysis.sentences().get(reference.sentence());
        last = Optional.of(Phrases.nounPhrase(analysis, sentence, reference.head()));
      } else {
        Head pronoun = new Head(reference.sentence(), reference.head());
        last.ifPresent(noun -> antecedents.put(pronoun, noun));
      }
    }
  }

  private Participant unknown(Phrase phrase) {
    String name = meant(phrase).mention().text();
    return new Participant(phrase.mention(), name, Affiliation.UNKNOWN, OptionalInt.empty());
  }
}
