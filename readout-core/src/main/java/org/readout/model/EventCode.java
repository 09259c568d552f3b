package org.readout.model;

import java.util.List;
import java.util.Optional;

/**
 * What an event is called: PLOVER type, mode and contexts, CAMEO code beside it.
 *
 * @param mode PLOVER mode such as {@code third-party}
 * @param contexts PLOVER contexts such as {@code military}
 * @param cameo CAMEO code of two to four digits, as text: {@code 010} is not {@code 10}
 */
public record EventCode(
    EventType type, Optional<String> mode, List<String> contexts, Optional<String> cameo) {
  public EventCode {
    contexts = List.copyOf(contexts);
  }

  /** The same with another CAMEO code. */
  public EventCode withCameo(String code) {
    return new EventCode(type, mode, contexts, Optional.of(code));
  }
}
