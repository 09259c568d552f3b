/**
 * Finds the names of people, organisations and places in tagged sentences and keeps them the same
 * sort of thing throughout a report. Resolves no name to a country, sector or point on the map.
 */
@NullMarked
package org.readout.analyzer.names;

import org.jspecify.annotations.NullMarked;
