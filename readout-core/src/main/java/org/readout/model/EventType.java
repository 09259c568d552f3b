package org.readout.model;

import java.util.EnumSet;
import java.util.Set;

/** PLOVER's sixteen event types, in the order of the codebook. */
public enum EventType {
  AGREE,
  CONSULT,
  SUPPORT,
  CONCEDE,
  COOPERATE,
  AID,
  RETREAT,
  REQUEST,
  ACCUSE,
  REJECT,
  THREATEN,
  PROTEST,
  SANCTION,
  MOBILIZE,
  COERCE,
  ASSAULT;

  private static final Set<EventType> IN_WORDS =
      EnumSet.of(AGREE, SUPPORT, CONCEDE, REQUEST, ACCUSE, REJECT, THREATEN);

  /** Whether saying it is doing it, so that the time of the saying is that of the act. */
  public boolean doneInWords() {
    return IN_WORDS.contains(this);
  }
}
