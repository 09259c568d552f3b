/**
 * Takes lists of actors in: dictionaries of event coders, Wikidata, plain tables. Bytes in, one
 * {@link org.readout.actorlists.ActorRow} or {@link org.readout.actorlists.RoleRow} after the other
 * out. Whatever cannot be read is named with its place; who is meant in a report is not told here.
 */
@NullMarked
package org.readout.actorlists;

import org.jspecify.annotations.NullMarked;
