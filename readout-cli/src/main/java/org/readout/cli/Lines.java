package org.readout.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes data as lines; on a terminal each is kept to the width of the screen. */
final class Lines {
  private final Console console;

  Lines(Console console) {
    this.console = console;
  }

  void say(String line) {
    try {
      console.out().write((line.stripTrailing() + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  /** A head that stays, and as many of the words behind it as fit. */
  void say(String head, String words) {
    int room = Math.max(10, console.screen().columns() - head.length());
    boolean fits = !console.screen().terminal() || words.length() <= room;
    say(head + (fits ? words : words.substring(0, room - 1) + "…"));
  }

  void flush() {
    try {
      console.out().flush();
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }
}
