/**
 * The binary model file: named sections of bytes, and the weights that are packed in them. What a
 * section means is the business of the package that reads it.
 */
@NullMarked
package org.readout.analyzer.model;

import org.jspecify.annotations.NullMarked;
