/**
 * Finds which words of a report speak of one and the same. In come sentences with trees and the
 * names in them, out go chains of references with their kind, gender and number. Candidates are
 * read off the trees; each then takes the earlier candidate that a trained model ranks highest, or
 * begins a chain. Knows language alone: no countries, no offices, no bodies by name.
 */
@NullMarked
package org.readout.analyzer.coreference;

import org.jspecify.annotations.NullMarked;
