/**
 * Finds who is who in a report: mentions linked within the report and resolved to country and
 * sector.
 */
@NullMarked
package org.readout.actors;

import org.jspecify.annotations.NullMarked;
