package org.readout.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Passed;
import org.readout.formats.Refusal;

/**
 * One run over all reports: takes them in, has them coded on several threads, writes in order. What
 * an earlier run has done is read again, since copies and ids are told by it, and not coded again.
 */
final class CodingRun implements Intake {
  private final Console console;
  private final OrderedWork<Supplier<Outcome>, Outcome> work;
  private final Reception reception;
  private final Output output;
  private final Place begun;
  // Where the reports under way came from, in their order.
  private final Deque<String> underWay = new ArrayDeque<>();
  private final Tally tally = new Tally();
  private final PassedOver passed = new PassedOver();
  private final Progress progress;
  private final long begin = System.nanoTime();
  private DoubleSupplier share = () -> 0;
  private long come;
  private long done;

  CodingRun(Console console, Output output, Reception reception, int threads) {
    this.console = console;
    this.output = output;
    this.reception = reception;
    this.begun = output.begun();
    this.done = begun.done();
    this.work = new OrderedWork<>(threads, Supplier::get, this::write);
    this.progress = new Progress(console);
    tally.goOnFrom(begun.counts());
  }

  /** Does it all; gives the program's exit code. */
  int over(Inputs inputs, List<String> files) {
    share = () -> inputs.share(files);
    try (work;
        output) {
      inputs.read(files, this);
      work.finish();
      console.out().flush();
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
    progress.clear();
    if (come < begun.done()) {
      throw changed("only %,d reports".formatted(come));
    }
    String done = tally.line(Duration.ofNanos(System.nanoTime() - begin));
    console.err().println("readout: " + done + passed.among(come));
    return tally.allRead() ? ExitCode.DONE : ExitCode.SOME_UNREAD;
  }

  @Override
  public void take(Arrival arrival) {
    add(arrival.place(), reception.receive(arrival));
  }

  @Override
  public void refuse(Refusal refusal) {
    add(refusal.place(), reception.refuse(refusal));
  }

  @Override
  public void pass(Passed what) {
    passed.add(what.kind());
  }

  private void add(String place, Supplier<Outcome> report) {
    come++;
    if (come > begun.done()) {
      underWay.add(place);
      work.add(report);
    } else if (come == begun.done() && !Place.line(place).equals(begun.last())) {
      throw changed("%s as number %,d".formatted(place, come));
    }
  }

  private PlaceException changed(String read) {
    return new PlaceException(
        "read %s, where %s was number %,d before; the inputs have changed: begin anew without --resume"
            .formatted(read, begun.last(), begun.done()));
  }

  private void write(Outcome outcome) {
    tally.add(outcome);
    outcome.messages().forEach(this::say);
    if (!outcome.output().isEmpty()) {
      progress.clear();
      output.deliver(outcome.report(), outcome.output());
    }
    done++;
    output.done(done, underWay.remove(), tally.counts());
    progress.show(tally, share);
  }

  private void say(String message) {
    progress.clear();
    console.err().println("readout: " + message);
  }
}
