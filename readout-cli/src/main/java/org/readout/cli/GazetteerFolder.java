package org.readout.cli;

import java.nio.file.Path;

/** Knows where a user's gazetteer lies when no option tells. */
final class GazetteerFolder {
  private GazetteerFolder() {}

  /** {@code .readout/gazetteer} at home, unless {@code -Dreadout.gazetteer} names another. */
  static Path usual() {
    Path home = Path.of(System.getProperty("user.home", ""));
    String named = System.getProperty("readout.gazetteer", "");
    return named.isEmpty() ? home.resolve(".readout").resolve("gazetteer") : Path.of(named);
  }
}
