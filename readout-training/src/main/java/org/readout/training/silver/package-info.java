/**
 * Makes raw sentences of news texts, for annotators to give trees to: texts come in, sentences cut
 * as the analyzer cuts them go out, without figures, repetitions and whatever serves to measure.
 */
@NullMarked
package org.readout.training.silver;

import org.jspecify.annotations.NullMarked;
