package org.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * One report's telling of one event, with the words that each part rests on.
 *
 * @param id unique within all reports: made from the report's id and the trigger's place
 * @param sentence index of the sentence, from 0
 * @param confidence how likely a person would see this event in these words too, from 0 to 1
 * @param chain on whose word, innermost first; empty where the report itself narrates
 */
public record Claim(
    String id,
    int sentence,
    Mention trigger,
    EventCode code,
    List<Participant> actors,
    List<Participant> recipients,
    Judgement judgement,
    List<Voice> chain,
    Optional<When> when,
    Optional<Place> where,
    Numbers numbers,
    RuleId rule,
    double confidence) {
  public Claim {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    chain = List.copyOf(chain);
  }
}
