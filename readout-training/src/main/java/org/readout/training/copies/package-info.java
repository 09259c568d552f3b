/**
 * Measures how well copies of reports are found, and what it costs: makes a stream of reports with
 * copies planted in it, and beside them reports in the same mould that are none. Never on a user's
 * path.
 */
@NullMarked
package org.readout.training.copies;

import org.jspecify.annotations.NullMarked;
