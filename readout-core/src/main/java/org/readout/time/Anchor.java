package org.readout.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time expression is resolved against.
 *
 * @param published the report's date
 * @param narrative the last day that the report has named, or else its date
 * @param ahead whether the clause speaks of the future
 */
record Anchor(Optional<LocalDate> published, Optional<LocalDate> narrative, boolean ahead) {}
