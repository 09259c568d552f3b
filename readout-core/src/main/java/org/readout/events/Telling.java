package org.readout.events;

import java.util.List;
import org.readout.model.EventMention;
import org.readout.model.Phrase;

/**
 * An event with what its words leave to the text before.
 *
 * @param back what of it is left
 */
record Telling(EventMention event, Back back) {

  /** What words that point back leave to an earlier telling. */
  enum Back {
    /** Nothing: the sentence says itself who does it to whom, or leaves it out. */
    NOTHING,
    /** "<b>The attack</b> killed ten": who did it. */
    ACTORS,
    /** "<b>The talks</b> went on": all sides. */
    SIDES
  }

  boolean hasSides() {
    return !event.actors().isEmpty() || !event.recipients().isEmpty();
  }

  /** The same with what an earlier telling lends it. */
  Telling after(Telling earlier) {
    List<Phrase> recipients =
        back == Back.SIDES ? earlier.event().recipients() : event.recipients();
    return new Telling(event.between(earlier.event().actors(), recipients), Back.NOTHING);
  }
}
