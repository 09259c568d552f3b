package org.readout.ontology;

import java.util.List;
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
 * @param told the codes by which CAMEO tells that the act is intended, asked for or refused
 */
public record CameoCode(
    String code,
    int quad,
    OptionalDouble goldstein,
    Optional<EventType> event,
    Optional<String> mode,
    Optional<String> intended,
    List<String> told,
    String label) {
  private static final int ROOT = 2;

  public CameoCode {
    told = List.copyOf(told);
  }

  /**
   * The code for somebody's stance to this act, where it says more than a code of the same root: of
   * 023, an appeal for aid, and 073, humanitarian aid, it is 0233.
   */
  Optional<String> toldMoreExactlyThan(String stance) {
    return told.stream().filter(code -> narrows(stance, code)).findFirst();
  }

  /** Whether a code of the same root says more than another: more digits, or no "other". */
  static boolean narrows(String code, String closer) {
    boolean other = code.endsWith("0") && code.length() == ROOT + 1;
    return closer.startsWith(code.substring(0, ROOT))
        && (closer.length() > code.length() && closer.startsWith(code)
            || other && !closer.endsWith("0"));
  }

  /** The code one digit shorter; empty for a root. */
  public Optional<String> parent() {
    return code.length() > ROOT
        ? Optional.of(code.substring(0, code.length() - 1))
        : Optional.empty();
  }
}
