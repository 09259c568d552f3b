/**
 * Trains what tells attributions from words that only look like them, and measures who speaks.
 * Reports with marked attributions come in as JSON lines; weights and figures go out.
 */
@NullMarked
package org.readout.training.attribution;

import org.jspecify.annotations.NullMarked;
