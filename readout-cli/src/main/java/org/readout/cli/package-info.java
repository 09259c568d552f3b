/**
 * The command line: reads its arguments, wires the stages together and writes what they give. The
 * only package that touches the clock, the environment and the standard streams.
 */
@NullMarked
package org.readout.cli;

import org.jspecify.annotations.NullMarked;
