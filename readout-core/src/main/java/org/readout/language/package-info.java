/**
 * A report's sentences as words with tags and heads, names, chains of words that speak of the same,
 * and the port through which an analyzer gives them. Universal Dependencies throughout. No analyzer
 * lives here.
 */
@NullMarked
package org.readout.language;

import org.jspecify.annotations.NullMarked;
