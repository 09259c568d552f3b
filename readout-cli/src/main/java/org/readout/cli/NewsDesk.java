package org.readout.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.copies.CopyFinder;
import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Refusal;

/** Has reports coded as they come, one after the other. */
final class NewsDesk implements Intake, AutoCloseable {
  private final Console console;
  private final Reception reception;
  private final WatchMemory memory;
  private final OrderedWork<Supplier<Outcome>, Outcome> work =
      new OrderedWork<>(1, Supplier::get, this::write);
  private final Tally tally = new Tally();
  private final long begin = System.nanoTime();

  NewsDesk(
      Console console, Coding coding, CopyFinder copies, WatchMemory memory, boolean skipCopies) {
    this.console = console;
    this.reception =
        new Reception(coding, copies, new Reception.Wishes(Optional.empty(), skipCopies));
    this.memory = memory;
  }

  @Override
  public void take(Arrival arrival) {
    doNow(reception.receive(arrival));
  }

  @Override
  public void refuse(Refusal refusal) {
    doNow(reception.refuse(refusal));
  }

  boolean allRead() {
    return tally.allRead();
  }

  void roundIsOver() {
    console.err().println("readout: " + tally.line(Duration.ofNanos(System.nanoTime() - begin)));
  }

  @Override
  public void close() {
    work.close();
  }

  private void doNow(Supplier<Outcome> report) {
    work.add(report);
    work.finish();
  }

  private void write(Outcome outcome) {
    tally.add(outcome);
    outcome.messages().forEach(message -> console.err().println("readout: " + message));
    memory.write(outcome.output());
  }
}
