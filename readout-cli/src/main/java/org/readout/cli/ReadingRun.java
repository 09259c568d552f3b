package org.readout.cli;

import java.util.List;
import java.util.function.Consumer;
import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Refusal;
import org.readout.model.Reading;

/** Reads reports one after the other and hands on what was read in them. */
final class ReadingRun implements Intake {
  private final Console console;
  private final Stages stages;
  private final Consumer<Reading> use;
  private int exit = ExitCode.DONE;

  ReadingRun(Console console, Stages stages, Consumer<Reading> use) {
    this.console = console;
    this.stages = stages;
    this.use = use;
  }

  /** Does it all; gives the program's exit code. */
  int over(List<String> files) {
    new Inputs(console.in()).read(files, this);
    return exit;
  }

  @Override
  public void take(Arrival arrival) {
    use.accept(stages.reader().apply(arrival.report()));
  }

  @Override
  public void refuse(Refusal refusal) {
    exit = ExitCode.SOME_UNREAD;
    console.err().println("readout: " + refusal);
  }
}
