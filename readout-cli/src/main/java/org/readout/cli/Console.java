package org.readout.cli;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/**
 * What the program reads from and writes to, and who looks at it.
 *
 * @param out data; throws when nobody reads any more
 * @param err messages
 * @param screen how the data will be seen
 * @param live whether messages go to a terminal, where a line may be written over
 */
record Console(InputStream in, OutputStream out, PrintStream err, Screen screen, boolean live) {

  /**
   * How output is seen.
   *
   * @param terminal whether it goes to a terminal at all
   * @param colour whether colours may be used
   * @param columns characters a line
   */
  record Screen(boolean terminal, boolean colour, int columns) {}
}
