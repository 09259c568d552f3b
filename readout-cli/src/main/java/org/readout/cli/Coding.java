package org.readout.cli;

import java.util.List;
import java.util.function.Function;
import org.readout.cli.Outcome.Fate;
import org.readout.formats.Arrival;
import org.readout.language.LanguageCheck;
import org.readout.model.Kinship;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.output.Rendering;

/** Codes one report after the other and renders what came out. Safe for many threads at once. */
final class Coding {
  private final Function<Report, Reading> reader;
  private final LanguageCheck language;
  private final Rendering rendering;

  Coding(Function<Report, Reading> reader, LanguageCheck language, Rendering rendering) {
    this.reader = reader;
    this.language = language;
    this.rendering = rendering;
  }

  /** Never throws: one report that breaks something must not keep the others from being done. */
  Outcome code(Arrival arrival, Kinship kinship) {
    try {
      return language
          .objection(arrival.report().text())
          .map(objection -> uncoded(arrival, kinship, objection))
          .orElseGet(() -> coded(arrival, kinship, reader.apply(arrival.report())));
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.unread(arrival.place(), broken(arrival, e));
    }
  }

  private Outcome coded(Arrival arrival, Kinship kinship, Reading reading) {
    Reading all = reading.warned(arrival.warnings());
    return outcome(arrival, rendering.render(all, kinship), all, Fate.READ);
  }

  /** A report that is passed on with nothing coded. */
  private Outcome uncoded(Arrival arrival, Kinship kinship, String objection) {
    Reading nothing =
        Reading.nothing(arrival.report(), List.of(objection)).warned(arrival.warnings());
    return outcome(arrival, rendering.render(nothing, kinship), nothing, Fate.TROUBLED);
  }

  private static Outcome outcome(Arrival arrival, String output, Reading reading, Fate fate) {
    List<String> messages =
        reading.warnings().stream().map(warning -> arrival.place() + ": " + warning).toList();
    return new Outcome(arrival.report().id(), output, messages, reading.sentences().size(), fate);
  }

  private static String broken(Arrival arrival, Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    return "%s: not coded, since the program has a fault (%s%s); please report it with this text"
        .formatted(arrival.place(), e, trace.length == 0 ? "" : " at " + trace[0]);
  }
}
