/**
 * Reads rule files: stanzas of plain keys and tab-separated tables, with every problem of a file
 * told at once. What the keys mean is for the features to say.
 */
@NullMarked
package org.readout.rules;

import org.jspecify.annotations.NullMarked;
