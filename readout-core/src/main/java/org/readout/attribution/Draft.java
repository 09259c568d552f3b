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
 * @param listed whether it is told among the report's attributions, or serves chains alone
 */
record Draft(
    int sentence,
    CueRule rule,
    Optional<Phrase> source,
    Optional<Phrase> cue,
    Stretch content,
    List<Phrase> addressees,
    boolean link,
    boolean listed) {
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
    this(sentence, rule, source, cue, content, addressees, link, true);
  }

  /** The same, not told. */
  Draft unlisted() {
    return new Draft(sentence, rule, source, cue, content, addressees, link, false);
  }
}
