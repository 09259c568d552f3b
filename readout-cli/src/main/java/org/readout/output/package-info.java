/**
 * Writes readings out: as JSON lines, as a table for a terminal, as a page. A reading in, text out;
 * reads no report and keeps no state.
 */
@NullMarked
package org.readout.output;

import org.jspecify.annotations.NullMarked;
