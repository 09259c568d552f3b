package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Passed;
import org.readout.formats.Refusal;
import org.readout.model.Report;

/** Puts together what an entry's page says and what the feed says of it; the page goes first. */
final class FeedEntry implements Intake {
  private final Arrival entry;
  private final NewsDesk desk;

  FeedEntry(Arrival entry, NewsDesk desk) {
    this.entry = entry;
    this.desk = desk;
  }

  @Override
  public void take(Arrival page) {
    Report read = page.report();
    Report said = entry.report();
    Report both =
        new Report(
            read.id(),
            read.outlet().or(said::outlet),
            read.title().or(said::title),
            read.authors().isEmpty() ? said.authors() : read.authors(),
            read.published().or(said::published),
            read.url().or(said::url),
            read.language(),
            read.text(),
            read.pieces());
    desk.take(new Arrival(both, page.place(), page.warnings()));
  }

  @Override
  public void refuse(Refusal refusal) {
    instead(refusal.reason());
  }

  @Override
  public void pass(Passed passed) {
    instead(passed.reason());
  }

  /** Takes what the feed itself says, where the page cannot be had. */
  void instead(String reason) {
    List<String> warnings = new ArrayList<>(entry.warnings());
    warnings.add("the page was not read (%s); this is what the feed says of it".formatted(reason));
    desk.take(new Arrival(entry.report(), entry.place(), warnings));
  }
}
