/**
 * Other people's annotators, asked about our sentences: CoNLL-U comes in, the same words with the
 * annotator's tags and trees or labels of names go out, in its own terms. Compiled behind the Maven
 * profile {@code teachers} only; nothing that ships knows of it.
 */
@NullMarked
package org.readout.training.teachers;

import org.jspecify.annotations.NullMarked;
