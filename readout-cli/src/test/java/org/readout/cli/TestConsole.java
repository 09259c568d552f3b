package org.readout.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Runs the program with streams in memory and keeps what it wrote. */
final class TestConsole {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private String input = "";
  private boolean terminal;

  TestConsole withInput(String text) {
    input = text;
    return this;
  }

  TestConsole onTerminal() {
    terminal = true;
    return this;
  }

  Console console() {
    return console(out);
  }

  /** The same with data going somewhere else. */
  Console console(OutputStream data) {
    return new Console(
        new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
        data,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        new Console.Screen(terminal, false, 80),
        terminal);
  }

  int run(String... arguments) {
    return Main.run(console(), TestStages::load, arguments);
  }

  /** Runs the program with the rules and the model that it ships with. */
  int runShipped(String... arguments) {
    return Main.run(console(), Main::shipped, arguments);
  }

  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  List<String> outLines() {
    return out().lines().toList();
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  List<String> errLines() {
    return err().lines().toList();
  }
}
