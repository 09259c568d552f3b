package org.readout.reading;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.model.Attribution;
import org.readout.model.EventMention;
import org.readout.model.EventType;
import org.readout.model.Phrase;
import org.readout.model.Span;

/**
 * Chooses the attributions that are told: the likely ones, all on which a claim rests, all
 * statements; not an act of force, which a word of speech may be as well: "attacked the village".
 */
final class Listing {
  private static final Set<EventType> FORCE = EnumSet.of(EventType.ASSAULT, EventType.COERCE);

  private final List<Span> triggers;
  private final Set<List<Integer>> acts = new HashSet<>();

  Listing(Analysis analysis, List<EventMention> events) {
    triggers = events.stream().map(event -> trigger(analysis, event)).toList();
    events.stream()
        .filter(event -> FORCE.contains(event.code().type()))
        .forEach(event -> acts.add(place(event.trigger())));
  }

  /** Where the word stands that heads an event's trigger. */
  static Span trigger(Analysis analysis, EventMention event) {
    return analysis.sentences().get(event.trigger().sentence()).word(event.trigger().head()).span();
  }

  boolean tells(Attribution attribution) {
    boolean needed = attribution.cameo().isPresent() || Chains.anyRestsOn(attribution, triggers);
    return needed || attribution.listed() && !act(attribution);
  }

  private boolean act(Attribution attribution) {
    return !attribution.link()
        && attribution.cue().filter(cue -> acts.contains(place(cue))).isPresent();
  }

  private static List<Integer> place(Phrase phrase) {
    return List.of(phrase.sentence(), phrase.head());
  }
}
