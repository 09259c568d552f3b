package org.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * A source's words or thoughts: who, by which cue, what. Attributions nest by containment: one
 * whose cue lies in another's content is told on that other's word.
 *
 * @param source empty where none is named ("reportedly")
 * @param cue empty where the source's account goes on without one
 * @param content the words that rest on the source, without source and cue
 * @param addressees to whom it was said
 * @param cameo statement code (010, 014, 018, 020 …) where a statement is meant
 * @param link whether events in the content stand on the source's word, so that the source is a
 *     link of their chain; not so for "plans to", "reportedly" or the object of "condemned"
 * @param listed whether it is surely told among the report's attributions; what is less surely one
 *     is told where a claim rests on it or it is a statement
 */
public record Attribution(
    Optional<Phrase> source,
    Optional<Phrase> cue,
    Mention content,
    Manner manner,
    Stance stance,
    List<Phrase> addressees,
    Optional<String> cameo,
    boolean link,
    boolean listed,
    RuleId rule) {
  public Attribution {
    addressees = List.copyOf(addressees);
  }

  /** The same, not counted as a statement. */
  public Attribution uncounted() {
    return new Attribution(
        source, cue, content, manner, stance, addressees, Optional.empty(), link, listed, rule);
  }
}
