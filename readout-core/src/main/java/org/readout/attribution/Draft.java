package org.readout.attribution;

import java.util.List;
import java.util.Optional;
import org.readout.model.Phrase;

/**
 * An attribution in the making: its content may still grow by the quotations that go on in later
 * sentences.
 *
 * @param sentence index of the sentence of the cue
 * @param link whether it makes a link of a chain, which the cue's own context may forbid
 */
record Draft(
    int sentence,
    CueRule rule,
    Optional<Phrase> source,
    Optional<Phrase> cue,
    Stretch content,
    List<Phrase> addressees,
    boolean link,
    Telling telling) {
  Draft {
    addressees = List.copyOf(addressees);
  }

  /** One that is told. */
  Draft(
      int sentence,
      CueRule rule,
      Optional<Phrase> source,
      Optional<Phrase> cue,
      Stretch content,
      List<Phrase> addressees,
      boolean link) {
    this(sentence, rule, source, cue, content, addressees, link, Telling.ALWAYS);
  }

  /** The same, told or not. */
  Draft with(Telling other) {
    return new Draft(sentence, rule, source, cue, content, addressees, link, other);
  }
}
