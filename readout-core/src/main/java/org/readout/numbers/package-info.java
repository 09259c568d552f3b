/** Counts the people that an event touched. */
@NullMarked
package org.readout.numbers;

import org.jspecify.annotations.NullMarked;
