package org.readout.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.readout.copies.CopyFinder;
import org.readout.formats.Arrival;
import org.readout.formats.Refusal;
import org.readout.model.Kinship;

/** Decides, in the order in which reports come, what is to be done with each. For one thread. */
final class Reception {
  private final Coding coding;
  private final CopyFinder copies;
  private final Wishes wishes;
  private final SeenIds seen = new SeenIds();

  Reception(Coding coding, CopyFinder copies, Wishes wishes) {
    this.coding = coding;
    this.copies = copies;
    this.wishes = wishes;
  }

  /**
   * What the user asked for.
   *
   * @param published the day that all reports get, whatever they say themselves
   * @param skipCopies whether copies are left out
   */
  record Wishes(Optional<LocalDate> published, boolean skipCopies) {}

  /** The work that a report makes, to be done on any thread. */
  Supplier<Outcome> receive(Arrival arrival) {
    Optional<String> before = seen.before(arrival.report().id(), arrival.place());
    if (before.isPresent()) {
      return refuse(
          new Refusal(
              arrival.place(),
              "read id \"%s\" a second time, first at %s; give each report its own"
                  .formatted(arrival.report().id(), before.get())));
    }
    Arrival dated = wishes.published().map(day -> dated(arrival, day)).orElse(arrival);
    Kinship kinship = copies.next(dated.report());
    return wishes.skipCopies() && kinship.redundant()
        ? () -> Outcome.leftOut(dated.report().id())
        : () -> coding.code(dated, kinship);
  }

  Supplier<Outcome> refuse(Refusal refusal) {
    return () -> Outcome.unread(refusal.place(), refusal.toString());
  }

  private static Arrival dated(Arrival arrival, LocalDate day) {
    return new Arrival(arrival.report().publishedOn(day), arrival.place(), arrival.warnings());
  }
}
