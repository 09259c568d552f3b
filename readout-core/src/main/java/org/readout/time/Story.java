package org.readout.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a report's telling has come: what "that day" and "a year earlier" count from.
 *
 * @param day the last day that was named, or else the report's date
 * @param quarter the last quarter that was named, as in news of earnings
 */
record Story(Optional<LocalDate> day, Optional<Resolved> quarter) {

  static Story from(Optional<LocalDate> published) {
    return new Story(published, Optional.empty());
  }

  /** The story after one more time was told; a quarter to compare with does not take it along. */
  Story after(Resolved told) {
    boolean compared = quarter.flatMap(Periods::yearBefore).filter(told::equals).isPresent();
    return new Story(
        told.day().or(() -> day), told.isQuarter() && !compared ? Optional.of(told) : quarter);
  }
}
