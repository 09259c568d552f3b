/** Makes web archives to try the program on, of any size. Never on a user's path. */
@NullMarked
package org.readout.training.archive;

import org.jspecify.annotations.NullMarked;
