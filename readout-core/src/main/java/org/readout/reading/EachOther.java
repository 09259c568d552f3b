package org.readout.reading;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.EventMention;
import org.readout.model.Phrase;

/**
 * Tells an act that several do to one another once for each of them, toward the others: "Chad and
 * Niger signed a treaty" is Chad's toward Niger and Niger's toward Chad, and nobody's toward
 * himself.
 */
final class EachOther {
  private EachOther() {}

  /** The act itself, or its directions where those who act are those to whom it is done. */
  static Stream<EventMention> apart(EventMention event) {
    boolean mutual = event.actors().size() > 1 && event.actors().equals(event.recipients());
    return mutual ? event.actors().stream().map(actor -> toward(event, actor)) : Stream.of(event);
  }

  private static EventMention toward(EventMention event, Phrase actor) {
    List<Phrase> others =
        event.recipients().stream().filter(other -> !other.equals(actor)).toList();
    return event.between(List.of(actor), others);
  }
}
