/**
 * PLOVER's event types, modes, contexts and sectors and CAMEO's codes and weights, read from
 * tables.
 */
@NullMarked
package org.readout.ontology;

import org.jspecify.annotations.NullMarked;
