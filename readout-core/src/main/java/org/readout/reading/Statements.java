package org.readout.reading;

import java.util.List;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.Attribution;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.model.Phrase;

/**
 * Tells which attributions count as statements, for users who count those: what a political actor
 * says, where it is no event of its own ("the ministry said that it condemned the attack").
 */
final class Statements {
  private final Analysis analysis;
  private final List<Entity> entities;
  private final List<EventMention> events;

  Statements(Analysis analysis, List<Entity> entities, List<EventMention> events) {
    this.analysis = analysis;
    this.entities = entities;
    this.events = events;
  }

  boolean isOne(Attribution attribution) {
    return attribution.source().stream().anyMatch(this::political)
        && events.stream().noneMatch(event -> isContent(event.trigger(), attribution));
  }

  private boolean political(Phrase source) {
    return entities.stream()
        .filter(Entity::political)
        .anyMatch(entity -> entity.mentions().stream().anyMatch(source::sameHead));
  }

  /** Whether the event is what the content says in the first place, not something it mentions. */
  private boolean isContent(Phrase trigger, Attribution attribution) {
    Sentence sentence = analysis.sentences().get(trigger.sentence());
    int above = sentence.word(trigger.head()).head();
    return attribution.content().covers(sentence.word(trigger.head()).span())
        && (above < 0 || !attribution.content().covers(sentence.word(above).span()));
  }
}
