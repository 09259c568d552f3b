/**
 * Finds what happened. In come a report's trees and the entities in them; out come event mentions:
 * type, trigger, sides, the rule's name. Rules are read from stanzas and looked up by the word that
 * triggers them; the grammar of English (passive, relative clause, control, light verb, event noun)
 * is worked out here, so that a rule says only the plainest sentence. Whether an event is told as
 * having happened, on whose word, when and where is found elsewhere.
 */
@NullMarked
package org.readout.events;

import org.jspecify.annotations.NullMarked;
