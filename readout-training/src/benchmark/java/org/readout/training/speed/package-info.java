/**
 * Measures what the analyzer costs: time, processor time, memory. Sentences of treebanks come in as
 * bare words and as raw text, a table goes out. Compiled behind the Maven profile {@code benchmark}
 * only, for JMH is a tool and no part of what ships.
 */
@NullMarked
package org.readout.training.speed;

import org.jspecify.annotations.NullMarked;
