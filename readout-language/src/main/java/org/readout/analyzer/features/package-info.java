/**
 * Turns words into hashed features: what can be seen of a word without its neighbours, and which
 * group of words used alike it belongs to. Nothing here knows sentences, tags or trees.
 */
@NullMarked
package org.readout.analyzer.features;

import org.jspecify.annotations.NullMarked;
