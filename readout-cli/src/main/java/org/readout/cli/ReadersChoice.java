package org.readout.cli;

import java.util.Optional;
import org.readout.model.Claim;
import org.readout.model.Reading;
import org.readout.model.SourcedContent;

/** What a reader wants to see of a reading, chosen by the word on which it stands. */
interface ReadersChoice {

  boolean shows(Claim claim, Reading reading);

  boolean shows(SourcedContent attribution, Reading reading);

  /** The same reading with the chosen claims and attributions only. */
  static Reading of(Reading reading, Optional<ReadersChoice> choice) {
    return choice
        .map(
            wanted ->
                reading.only(
                    claim -> wanted.shows(claim, reading),
                    attribution -> wanted.shows(attribution, reading)))
        .orElse(reading);
  }
}
