/**
 * Finds who is who in a report. The analyzer's chains of words that speak of the same come in; the
 * tables complete and divide them and tell country and sector; entities with their mentions go out.
 * What language alone tells is the analyzer's and is not done here.
 */
@NullMarked
package org.readout.actors;

import org.jspecify.annotations.NullMarked;
