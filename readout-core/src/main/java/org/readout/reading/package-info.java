/** Reads one report: the order of work, and the one place where the stages meet. */
@NullMarked
package org.readout.reading;

import org.jspecify.annotations.NullMarked;
