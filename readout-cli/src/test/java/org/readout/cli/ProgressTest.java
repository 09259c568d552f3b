package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.ReportId;

final class ProgressTest {
  private final Tally tally = new Tally();

  @Test
  void theBarTellsTheShareThatIsDone() {
    tally.add(outcome("out", true));

    assertEquals(
        "━━━━━━············  25 %".replace("━━━━━━············", "━━━━━━··················")
            + "  1 reports, 2,000 sentences, 1,000 a second",
        Progress.line(tally, 0.25, 2));
  }

  @Test
  void withoutAKnownEndThereIsNoBar() {
    assertEquals("0 reports, 0 sentences, 0 a second", Progress.line(tally, 0, 2));
  }

  @Test
  void nothingIsShownOfShortWork() {
    TestConsole console = new TestConsole().onTerminal();
    new Progress(console.console()).show(tally, () -> 0.5);

    assertEquals("", console.err());
  }

  @Test
  void theLastLineCountsWhatWasDoneAndWhatWasNot() {
    tally.add(outcome("out", true));
    tally.add(outcome("", false));
    tally.add(Outcome.unread("a", "unread"));

    assertEquals(
        "1 report, 4,000 sentences, 2.00 s, 2,000 sentences/s; 2 not read",
        tally.line(Duration.ofSeconds(2)));
  }

  private static Outcome outcome(String output, boolean read) {
    return new Outcome(
        new ReportId("r"),
        output,
        List.of(),
        2000,
        read ? Outcome.Fate.READ : Outcome.Fate.TROUBLED);
  }
}
