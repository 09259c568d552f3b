package org.readout.ontology;

import java.util.Optional;
import java.util.OptionalDouble;
import org.readout.model.EventType;

/**
 * One CAMEO code with what hangs on it.
 *
 * @param code two to four digits, as text
 * @param quad GDELT's quad class, 1 to 4
 * @param goldstein GDELT's weight; empty where its table has no row
 * @param event PLOVER's type for the code, where the crosswalk has one
 * @param mode PLOVER's mode for the code, where the crosswalk has one
 * @param intended the code by which CAMEO tells that the act is yet to come, where it has one
 */
public record CameoCode(
    String code,
    int quad,
    OptionalDouble goldstein,
    Optional<EventType> event,
    Optional<String> mode,
    Optional<String> intended,
    String label) {

  /** The code one digit shorter; empty for a root. */
  public Optional<String> parent() {
    return code.length() > 2 ? Optional.of(code.substring(0, code.length() - 1)) : Optional.empty();
  }
}
