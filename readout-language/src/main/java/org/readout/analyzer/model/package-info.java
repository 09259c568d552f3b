/**
 * The binary model file: named sections of bytes, and the numbers and texts within one. What a
 * section means is the business of the package that reads it.
 */
@NullMarked
package org.readout.analyzer.model;

import org.jspecify.annotations.NullMarked;
