/** Finds what happened: event rules matched on the words' grammar. */
@NullMarked
package org.readout.events;

import org.jspecify.annotations.NullMarked;
