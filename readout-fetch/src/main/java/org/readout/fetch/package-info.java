/**
 * Fetches what stands at an address: as robots.txt allows, no faster than a host likes, within
 * bounds on size, time and redirects, and not from private networks. Addresses come in, bodies as
 * they were sent go out. Knows nothing of reports; the clock is handed in.
 */
@NullMarked
package org.readout.fetch;

import org.jspecify.annotations.NullMarked;
