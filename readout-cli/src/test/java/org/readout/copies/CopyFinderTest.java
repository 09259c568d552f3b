package org.readout.copies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.model.Kin;
import org.readout.model.Kinship;
import org.readout.model.Report;
import org.readout.model.ReportId;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

final class CopyFinderTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);
  private static final String MARCH =
      "Farmers from the upper valley marched to the ministry in Zenda on Monday and asked for lower"
          + " water prices. Some 300 tractors blocked the bridge for four hours, police said, and"
          + " two people were taken to hospital.\n\n"
          + "The minister received a delegation in the afternoon, listened for an hour and promised"
          + " an answer before the end of next week. The farmers' union said that it would wait"
          + " until then and go on with its protest if nothing came of the talks.";
  private static final String FERRY =
      "A ferry with 120 passengers on board ran aground off the port of Linden early on Tuesday,"
          + " the coast guard said. All passengers were brought ashore by fishing boats within"
          + " three hours, and nobody was hurt.\n\nThe captain told the harbour office that the"
          + " steering had failed in a strong current. Divers will look at the hull today before"
          + " two tugs try to pull the ship free at high water.";
  private static final String LEVELS =
      "The water office said that the Arda stood at %d centimetres at Upper Weir on %s morning, %d"
          + " centimetres at Stone Bridge and %d centimetres at the mouth. The office said no"
          + " warning was in force and that locks would open from %d until dusk. Skippers were"
          + " asked to keep to the marked channel below Stone Bridge, where dredging goes on.";

  private final CopyFinder finder = CopyFinder.load(RuleFiles.shipped());

  @Test
  void theSameReportTwiceIsACopy() {
    finder.next(report("a", MARCH));

    Kinship kinship = finder.next(report("b", MARCH));
    assertEquals(List.of(new Kin(new ReportId("a"), 1)), kinship.copyOf());
    assertTrue(kinship.redundant());
  }

  @Test
  void anotherReportIsNone() {
    finder.next(report("a", MARCH));

    assertEquals(Kinship.NONE, finder.next(report("b", FERRY)));
  }

  @Test
  void aReportCutShortIsACopy() {
    finder.next(report("a", MARCH));

    Kinship kinship = finder.next(report("b", MARCH.substring(0, MARCH.indexOf("\n"))));
    assertEquals(List.of("a"), originals(kinship));
    assertTrue(kinship.redundant());
  }

  @Test
  void aReportLightlyEditedIsACopy() {
    finder.next(report("a", MARCH));
    String edited =
        MARCH
            .replace("marched to", "drove to")
            .replace("police said", "the police reported")
            .replace("received a delegation in the afternoon", "met a delegation");

    Kinship kinship = finder.next(report("b", "ZENDA, May 14 - " + edited));
    assertEquals(List.of("a"), originals(kinship));
    assertTrue(kinship.copyOf().get(0).likeness() < 1);
  }

  @Test
  void twoStoriesJoinedAreACopyOfBoth() {
    finder.next(report("a", MARCH));
    finder.next(report("b", FERRY));

    Kinship kinship = finder.next(report("c", MARCH + "\n\nIn other news:\n\n" + FERRY));
    assertEquals(List.of("a", "b"), originals(kinship).stream().sorted().toList());
    assertTrue(kinship.redundant());
  }

  @Test
  void aReportThatAddsToAnotherIsMarkedAndNotRedundant() {
    finder.next(report("a", MARCH));

    Kinship kinship = finder.next(report("b", MARCH + "\n\n" + FERRY));
    assertEquals(List.of("a"), originals(kinship));
    assertFalse(kinship.redundant());
  }

  @Test
  void aDailyReportInTheSameWordsIsNoCopy() {
    finder.next(report("a", LEVELS.formatted(480, "Friday", 40, 857, 501)));

    assertEquals(
        Kinship.NONE, finder.next(report("b", LEVELS.formatted(19, "Monday", 680, 219, 954))));
  }

  @Test
  void shortNoticesAreCopiesOnlyWhenTitleAndTextAreTheSame() {
    finder.next(titled("a", "Linden Mills", "Dividend 15 cents."));

    assertEquals(Kinship.NONE, finder.next(titled("b", "Arda Boats", "Dividend 15 cents.")));
    assertEquals(
        List.of("a"), originals(finder.next(titled("c", "Linden Mills", "Dividend 15 cents."))));
  }

  @Test
  void theAgencyIsTheOriginalEvenWhenItComesLater() {
    finder.next(from("a", "Linden Post", DAY, MARCH));

    Kinship kinship = finder.next(from("b", "Reuters", DAY.plusDays(1), MARCH));
    assertEquals(List.of(), kinship.copyOf());
    assertEquals(List.of(new Kin(new ReportId("a"), 1)), kinship.originalOf());
    assertEquals(List.of("b"), originals(finder.next(from("c", "Arda Times", DAY, MARCH))));
  }

  @Test
  void whatBearsAnAgencysSignatureIsNearerToTheOriginal() {
    finder.next(from("a", "Linden Post", DAY, MARCH));

    Kinship kinship = finder.next(from("b", "Arda Times", DAY, "ZENDA (AFP) - " + MARCH));
    assertEquals(List.of(), kinship.copyOf());
    assertEquals(1, kinship.originalOf().size());
  }

  @Test
  void whatWasPublishedDaysBeforeIsTheOriginal() {
    finder.next(from("a", "Reuters", DAY, MARCH));

    Kinship kinship = finder.next(from("b", "Linden Post", DAY.minusDays(3), MARCH));
    assertEquals(1, kinship.originalOf().size());
  }

  @Test
  void lettersOfAnAgencyWithinAWordAreNoSignature() {
    Agencies agencies = Agencies.load(RuleFiles.shipped(), new ArrayList<>());

    assertEquals(
        Standing.Nearness.UNSIGNED,
        agencies.nearness(report("a", "SOAP - APPLES were sold in Zenda")));
    assertEquals(
        Standing.Nearness.SIGNED,
        agencies.nearness(report("a", "ZENDA, 14 May /Xinhua/ Apples were sold")));
  }

  @Test
  void theOldestAreForgottenFirstSoThatMemoryIsBounded() {
    CopyFinder small = CopyFinder.load(RuleFiles.shipped(), new RunTable.Bound(10, 100_000));
    small.next(report("a", MARCH));
    Random random = new Random(5);
    for (int i = 0; i < 15; i++) {
      small.next(report("x" + i, nonsense(random)));
    }
    assertEquals(List.of("a"), originals(small.next(report("b", MARCH))));
    for (int i = 0; i < 25; i++) {
      small.next(report("y" + i, nonsense(random)));
    }
    assertEquals(Kinship.NONE, small.next(report("c", MARCH)));
  }

  @Test
  void anyTextIsTaken() {
    Random random = new Random(6);
    for (int i = 0; i < 300; i++) {
      String text =
          random
              .ints(random.nextInt(200), 1, 0x3000)
              .mapToObj(Character::toString)
              .collect(Collectors.joining());
      finder.next(report("a" + i, text));
      Kinship again = finder.next(report("b" + i, text));
      assertTrue(again.copyOf().size() <= 2, () -> text);
    }
  }

  @Test
  void tablesThatAreNotThereAreNamed() {
    RuleFileException e =
        assertThrows(RuleFileException.class, () -> CopyFinder.load(new RuleFiles(Map.of())));
    assertEquals(3, e.problems().size());
  }

  private static List<String> originals(Kinship kinship) {
    return kinship.copyOf().stream().map(kin -> kin.report().value()).toList();
  }

  private static String nonsense(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      text.append(Integer.toString(random.nextInt(1_000_000), 36)).append(' ');
    }
    return text.toString();
  }

  private static Report report(String id, String text) {
    return Report.of(id, text, Optional.of(DAY));
  }

  private static Report titled(String id, String title, String text) {
    return new Report(
        new ReportId(id),
        Optional.empty(),
        Optional.of(title),
        Optional.of(DAY),
        Optional.empty(),
        "en",
        text);
  }

  private static Report from(String id, String outlet, LocalDate day, String text) {
    return new Report(
        new ReportId(id),
        Optional.of(outlet),
        Optional.empty(),
        Optional.of(day),
        Optional.empty(),
        "en",
        text);
  }
}
