/**
 * Reads and writes web archives (WARC 1.0 and 1.1, ISO 28500) record by record, holding no more
 * than a header and a buffer. What is broken is told, and reading goes on at the next record.
 */
@NullMarked
package org.readout.warc;

import org.jspecify.annotations.NullMarked;
