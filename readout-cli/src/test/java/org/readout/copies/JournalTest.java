package org.readout.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.model.Kinship;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;

final class JournalTest {
  private static final RuleFiles RULES = RuleFiles.shipped();
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);
  private static final RunTable.Bound SMALL = new RunTable.Bound(10, 100_000);

  /** Keeps what it is told in memory. */
  private static final class Kept implements Journal {
    private List<String> lines = new ArrayList<>();

    @Override
    public void learnt(String line) {
      lines.add(line);
    }

    @Override
    public void forgot(Stream<String> kept) {
      lines = new ArrayList<>(kept.toList());
    }
  }

  private final Kept journal = new Kept();

  private CopyFinder telling(RunTable.Bound bound) {
    CopyFinder finder = CopyFinder.load(RULES, bound);
    finder.goOn(0, journal);
    return finder;
  }

  private static CopyFinder recalling(List<String> lines, long reports, RunTable.Bound bound) {
    CopyFinder finder = CopyFinder.load(RULES, bound);
    lines.forEach(line -> finder.recall(line, reports));
    finder.goOn(reports, Journal.NONE);
    return finder;
  }

  @Test
  void aFinderThatRecallsSaysWhatTheOneBeforeWouldHaveSaid() {
    List<Report> stream = stream(new Random(7), 90);
    for (int stop : List.of(1, 9, 10, 25, 47, 80)) {
      journal.lines.clear();
      CopyFinder first = telling(SMALL);
      stream.subList(0, stop).forEach(first::next);
      CopyFinder second = recalling(journal.lines, stop, SMALL);
      assertEquals(first.count(), second.count());

      for (Report report : stream.subList(stop, stream.size())) {
        assertEquals(first.next(report), second.next(report), report.id() + " after " + stop);
      }
    }
  }

  @Test
  void whatCameBeyondTheReportsThatAreDoneIsNotKnown() {
    CopyFinder first = telling(SMALL);
    List<Report> stream = stream(new Random(8), 5);
    stream.forEach(first::next);
    String last = journal.lines.get(journal.lines.size() - 1);

    assertFalse(CopyFinder.load(RULES).recall(last, stream.size() - 1));
    assertTrue(CopyFinder.load(RULES).recall(last, stream.size()));
  }

  @Test
  void aReportThatTurnedOutToBeACopyIsOneAfterwards() {
    CopyFinder first = telling(RunTable.Bound.USUAL);
    String words = words(new Random(9), 60);
    first.next(Report.of("late", words, Optional.of(DAY)));
    first.next(Report.of("early", words, Optional.of(DAY.minusDays(9))));

    CopyFinder second = recalling(journal.lines, 2, RunTable.Bound.USUAL);
    Report next = Report.of("next", words, Optional.of(DAY));
    Kinship told = first.next(next);
    assertEquals("early", told.copyOf().get(0).report().value());
    assertEquals(told, second.next(next));
  }

  @Test
  void theJournalNeverHoldsMoreThanTwoGenerations() {
    CopyFinder finder = telling(SMALL);
    for (Report report : stream(new Random(10), 300)) {
      finder.next(report);
      long reports = journal.lines.stream().filter(line -> line.startsWith("report")).count();
      assertTrue(reports <= 2L * SMALL.reports(), () -> "%d reports".formatted(reports));
    }
  }

  @Test
  void aLineThatWasChangedIsRefusedAndNothingOfItKept() {
    CopyFinder first = telling(SMALL);
    stream(new Random(11), 1).forEach(first::next);
    String line = journal.lines.get(0);
    CopyFinder second = CopyFinder.load(RULES);

    for (int i = 0; i < line.length(); i += 7) {
      String changed =
          line.substring(0, i) + (line.charAt(i) == 'x' ? 'y' : 'x') + line.substring(i + 1);
      assertThrows(IllegalArgumentException.class, () -> second.recall(changed, 9), changed);
      String cut = line.substring(0, i);
      assertThrows(IllegalArgumentException.class, () -> second.recall(cut, 9), cut);
    }
    assertEquals(0, second.count());
  }

  @Test
  void aLineThatComesTwiceIsRefused() {
    CopyFinder first = telling(SMALL);
    stream(new Random(12), 1).forEach(first::next);
    CopyFinder second = recalling(journal.lines, 1, SMALL);

    assertThrows(IllegalArgumentException.class, () -> second.recall(journal.lines.get(0), 9));
  }

  @Test
  void anIdWithLineEndsStaysOnItsLine() {
    CopyFinder first = telling(SMALL);
    first.next(Report.of("one\ttwo\nthree", words(new Random(13), 40), Optional.empty()));

    assertEquals(1, journal.lines.get(0).lines().count());
    recalling(journal.lines, 1, SMALL);
  }

  /** Stories, some of them again a while later, whole or in part. */
  private static List<Report> stream(Random random, int count) {
    List<Report> stream = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boolean again = i > 3 && random.nextInt(3) == 0;
      String text =
          again
              ? texts.get(Math.max(0, i - 1 - random.nextInt(20)))
                  + words(random, random.nextInt(60))
              : words(random, 60);
      texts.add(text);
      stream.add(Report.of("r" + i, text, Optional.of(DAY.minusDays(random.nextInt(4)))));
    }
    return stream;
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> " w" + Integer.toString(random.nextInt(1_000_000), 36).replaceAll("\\d", "q"))
        .reduce("", String::concat);
  }
}
