/** Finds on whose word a report tells what it tells. */
@NullMarked
package org.readout.attribution;

import org.jspecify.annotations.NullMarked;
