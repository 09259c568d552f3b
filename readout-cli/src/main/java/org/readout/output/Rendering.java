package org.readout.output;

import org.readout.model.Kinship;
import org.readout.model.Reading;

/** Gives a reading the form in which its user sees it. Safe for use by many threads at once. */
@FunctionalInterface
public interface Rendering {

  /**
   * The reading of a report in its final form.
   *
   * @param kinship the earlier reports of the run that it shares its words with
   */
  String render(Reading reading, Kinship kinship);

  /** The same of a report that stands alone. */
  default String render(Reading reading) {
    return render(reading, Kinship.NONE);
  }
}
