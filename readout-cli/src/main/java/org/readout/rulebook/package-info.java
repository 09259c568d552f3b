/**
 * What the writer of rules needs to know of them: whether their examples come out as written, how
 * often each is used on a body of reports, and how often each agrees with people. Takes rules,
 * examples, coded and corrected reports; gives counts and complaints. Prints nothing.
 */
@NullMarked
package org.readout.rulebook;

import org.jspecify.annotations.NullMarked;
