/**
 * Measures the analyzer on news: a sheet of sentences written for it, in the shapes that news is
 * full of, whose trees were gone through by hand word by word. The trees follow EWT and GUM; where
 * the two differ, EWT. The sheet measures only: nothing may be trained on it. Its columns for Penn
 * tags and features are left empty.
 */
@NullMarked
package org.readout.training.news;

import org.jspecify.annotations.NullMarked;
