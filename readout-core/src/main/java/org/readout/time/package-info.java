/** Finds time expressions and resolves them against the report's date. */
@NullMarked
package org.readout.time;

import org.jspecify.annotations.NullMarked;
