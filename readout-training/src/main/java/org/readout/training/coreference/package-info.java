/**
 * Trains the ranking of coreference on GUM's entity annotation and measures the analyzer's chains.
 * Reports with marked mentions come in, from a treebank or from JSON lines; weights and figures go
 * out.
 */
@NullMarked
package org.readout.training.coreference;

import org.jspecify.annotations.NullMarked;
