/** Finds place names and resolves them to countries and coordinates. */
@NullMarked
package org.readout.place;

import org.jspecify.annotations.NullMarked;
