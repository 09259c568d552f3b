package org.readout.cli;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.readout.fetch.FetchException;
import org.readout.fetch.Fetched;
import org.readout.fetch.Timing;
import org.readout.formats.Arrival;
import org.readout.formats.Formats;
import org.readout.formats.Intake;
import org.readout.formats.Passed;
import org.readout.formats.Refusal;
import org.readout.formats.Source;

/** Looks into feeds, round after round, and hands on what is new in them. */
final class FeedWatch {
  private final Formats formats = Formats.usual();
  private final Timing timing = Fetching.timing();
  private final WebPages web;
  private final NewsDesk desk;
  private final WatchMemory memory;

  FeedWatch(WebPages web, NewsDesk desk, WatchMemory memory) {
    this.web = web;
    this.desk = desk;
    this.memory = memory;
  }

  /** Does so many rounds; gives the program's exit code. */
  int over(List<String> feeds, long rounds, Duration every) {
    for (long round = 1; round <= rounds; round++) {
      Instant next = timing.clock().instant().plus(every);
      feeds.forEach(this::look);
      desk.roundIsOver();
      if (round < rounds) {
        timing.sleeper().until(next);
      }
    }
    return desk.allRead() ? ExitCode.DONE : ExitCode.SOME_UNREAD;
  }

  private void look(String feed) {
    try {
      Fetched fetched = web.fetch(feed, memory.validators(feed));
      if (!fetched.isUnchanged()) {
        try (Source source = WebPages.source(feed, fetched)) {
          formats.read(source, new Entries());
        }
        memory.saw(feed, fetched.validators());
      }
    } catch (IOException e) {
      desk.refuse(new Refusal(feed, reason(e)));
    }
  }

  private static String reason(IOException e) {
    return e instanceof FetchException
        ? "not fetched: " + e.getMessage()
        : "cannot be fetched (%s)".formatted(e.getMessage());
  }

  /** Takes the entries of a feed that have not been seen. */
  private final class Entries implements Intake {

    @Override
    public void take(Arrival entry) {
      String name = entry.report().url().orElse(entry.report().id().value());
      if (!memory.knows(name)) {
        page(entry);
        memory.done(name);
      }
    }

    @Override
    public void refuse(Refusal refusal) {
      desk.refuse(refusal);
    }

    @Override
    public void pass(Passed passed) {
      refuse(passed.refusal());
    }

    private void page(Arrival entry) {
      FeedEntry whole = new FeedEntry(entry, desk);
      String address = entry.report().url().orElse("");
      if (!WebPages.isAddress(address)) {
        whole.instead("the feed gives no address of a page");
        return;
      }
      try (Source source = web.open(address)) {
        formats.read(source, whole);
      } catch (IOException e) {
        whole.instead(reason(e));
      }
    }
  }
}
