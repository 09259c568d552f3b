/**
 * The values that pass between the stages, from the report that comes in to the reading that goes
 * out. They check themselves, never change, and know nothing of files, rules or grammar.
 */
@NullMarked
package org.readout.model;

import org.jspecify.annotations.NullMarked;
