/**
 * Gives the words of a sentence their heads and relations, from forms, tags and a trained model: an
 * arc-hybrid transition parser whose every state is an immutable value. Trees are projective and
 * have one root.
 */
@NullMarked
package org.readout.analyzer.parse;

import org.jspecify.annotations.NullMarked;
