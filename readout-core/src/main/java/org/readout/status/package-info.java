/**
 * Judges whether an event is told as done, not done, planned, demanded or supposed, and how sure
 * the tellers are.
 */
@NullMarked
package org.readout.status;

import org.jspecify.annotations.NullMarked;
