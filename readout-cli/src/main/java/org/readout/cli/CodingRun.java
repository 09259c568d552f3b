package org.readout.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Refusal;

/** One run over all reports: takes them in, has them coded on several threads, writes in order. */
final class CodingRun implements Intake {
  private final Console console;
  private final OrderedWork<Arrival, Outcome> work;
  private final Optional<LocalDate> published;
  private final SeenIds seen = new SeenIds();
  private final Tally tally = new Tally();
  private final Progress progress;
  private final Delivery delivery;
  private final long begin = System.nanoTime();
  private DoubleSupplier share = () -> 0;

  /**
   * @param published the day that all reports get, whatever they say themselves
   */
  CodingRun(
      Console console,
      Delivery delivery,
      Coding coding,
      int threads,
      Optional<LocalDate> published) {
    this.console = console;
    this.delivery = delivery;
    this.published = published;
    this.work = new OrderedWork<>(threads, coding::code, this::write);
    this.progress = new Progress(console);
  }

  /** Does it all; gives the program's exit code. */
  int over(Inputs inputs, List<String> files) {
    share = () -> inputs.share(files);
    try (work) {
      inputs.read(files, this);
      work.finish();
      console.out().flush();
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
    progress.clear();
    console.err().println("readout: " + tally.line(Duration.ofNanos(System.nanoTime() - begin)));
    return tally.allRead() ? ExitCode.DONE : ExitCode.SOME_UNREAD;
  }

  @Override
  public void take(Arrival arrival) {
    Optional<String> before = seen.before(arrival.report().id(), arrival.place());
    if (before.isPresent()) {
      refuse(
          new Refusal(
              arrival.place(),
              "read id \"%s\" a second time, first at %s; give each report its own"
                  .formatted(arrival.report().id(), before.get())));
      return;
    }
    work.add(published.map(day -> dated(arrival, day)).orElse(arrival));
  }

  @Override
  public void refuse(Refusal refusal) {
    tally.addUnread();
    say(refusal.toString());
  }

  private void write(Outcome outcome) {
    tally.add(outcome);
    outcome.messages().forEach(this::say);
    if (!outcome.output().isEmpty()) {
      progress.clear();
      delivery.deliver(outcome.report(), outcome.output());
    }
    progress.show(tally, share);
  }

  private void say(String message) {
    progress.clear();
    console.err().println("readout: " + message);
  }

  private static Arrival dated(Arrival arrival, LocalDate day) {
    return new Arrival(arrival.report().publishedOn(day), arrival.place(), arrival.warnings());
  }
}
