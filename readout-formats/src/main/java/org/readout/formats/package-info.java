/**
 * Takes reports in: bytes of a file or stream in, one {@link org.readout.model.Report} after the
 * other out. Tells formats and character sets by name and content, and says of whatever cannot be
 * read where it stands and what to do. Analyses nothing.
 */
@NullMarked
package org.readout.formats;

import org.jspecify.annotations.NullMarked;
