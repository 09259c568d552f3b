/**
 * Makes a user's own gazetteer of GeoNames' dump: lines come in as GeoNames has them, one table
 * sorted by name goes out, which {@code org.readout.place} searches where it lies. Everything is
 * streamed and sorted on disk; memory does not grow with the dump. What is taken stands in tables.
 */
@NullMarked
package org.readout.gazetteer;

import org.jspecify.annotations.NullMarked;
