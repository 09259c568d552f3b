package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.HeadCount;
import org.readout.model.Numbers;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;

class HeadCountTest {
  private static ReportReader reader;

  @BeforeAll
  static void load() {
    reader = ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());
  }

  private static Optional<HeadCount> count(Numbers.Sort sort, String text) {
    return reader.read(Report.of("example", text, Optional.empty())).claims().stream()
        .map(Claim::numbers)
        .flatMap(numbers -> numbers.of(sort).stream())
        .findFirst();
  }

  private static String range(Numbers.Sort sort, String text) {
    return count(sort, text)
        .map(c -> "%s..%s %s".formatted(end(c.from()), end(c.to()), c.mention().text()))
        .orElse("none");
  }

  private static String end(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  @Test
  void aBoundLeavesTheNumberOpen() {
    assertEquals(
        "12.. at least 12 people",
        range(Numbers.Sort.KILLED, "The attack on the market killed at least 12 people."));
    assertEquals(
        "..300000 Up to 300,000 people",
        range(
            Numbers.Sort.DISPLACED,
            "Up to 300,000 people were displaced by the government offensive."));
  }

  @Test
  void aRoughNumberIsARange() {
    assertEquals(
        "24..99 dozens",
        range(
            Numbers.Sort.INJURED,
            "The attack on the market killed at least 12 people and wounded dozens."));
    assertEquals(
        "20000..99999 Tens of thousands of farmers",
        range(
            Numbers.Sort.CROWD,
            "Tens of thousands of farmers demonstrated against the tax in Nairobi."));
    assertEquals(
        "72..88 about 80 people",
        range(Numbers.Sort.ARRESTED, "Police arrested about 80 people at the rally."));
  }

  @Test
  void twoNumbersMakeARange() {
    assertEquals(
        "40..50 40 to 50 civilians",
        range(Numbers.Sort.KILLED, "Rebels attacked the village, killing 40 to 50 civilians."));
    assertEquals(
        "10..20 Between 10 and 20 soldiers",
        range(Numbers.Sort.KILLED, "Between 10 and 20 soldiers died in the ambush by the rebels."));
  }

  @Test
  void aNumberWithoutPeopleOfItsSortIsNone() {
    assertEquals("none", range(Numbers.Sort.KILLED, "The rebels did not kill 12 people."));
    assertEquals("none", range(Numbers.Sort.INJURED, "The rebels attacked 12 villages."));
  }

  @Test
  void aNumberStandsOnTheWordOfWhoTellsIt() {
    HeadCount killed =
        count(Numbers.Sort.KILLED, "The ministry said that the air strike killed 15 fighters.")
            .orElseThrow();
    assertEquals(
        List.of("The ministry"),
        killed.told().stream()
            .map(voice -> voice.source().orElseThrow().mention().text())
            .toList());
  }

  @Test
  void peopleJoinedByAndAreSummed() {
    assertEquals(
        "28..28 Three soldiers and 25 policemen",
        range(Numbers.Sort.KILLED, "Three soldiers and 25 policemen were killed in the attack."));
    assertEquals(
        "22..27 10 to 15 soldiers and a dozen officers",
        range(Numbers.Sort.KILLED, "Rebels killed 10 to 15 soldiers and a dozen officers."));
    assertEquals(
        "230..270 About 200 students and 50 teachers",
        range(
            Numbers.Sort.CROWD,
            "About 200 students and 50 teachers marched against the tax in Lima."));
    assertEquals(
        "14..14 12 protesters and two reporters",
        range(Numbers.Sort.ARRESTED, "Police arrested 12 protesters and two reporters."));
  }

  @Test
  void onePersonIsOne() {
    assertEquals(
        "2..2 A child and his mother",
        range(Numbers.Sort.KILLED, "A child and his mother were killed in the shelling."));
    assertEquals(
        "3..3 Ana Duarte and two of her guards",
        range(Numbers.Sort.KILLED, "Rebels killed Ana Duarte and two of her guards."));
    assertEquals("none", range(Numbers.Sort.ARRESTED, "Rebels captured a village near Lima."));
    assertEquals("none", range(Numbers.Sort.KILLED, "Rebels killed a group of soldiers."));
  }

  @Test
  void nobodyIsNone() {
    assertEquals(
        "0..0 no one",
        range(Numbers.Sort.INJURED, "The rebels attacked the village but no one was hurt."));
    assertEquals(
        "0..0 No soldiers",
        range(Numbers.Sort.INJURED, "No soldiers were hurt in the rebel attack."));
    assertEquals(
        "0..0 nobody", range(Numbers.Sort.KILLED, "Rebels attacked the village, killing nobody."));
  }

  @Test
  void theDeadAndTheInjuredHaveTheirOwnNumbers() {
    String text = "The rebel attack on the market left 12 dead and 30 injured.";
    assertEquals("12..12 12", range(Numbers.Sort.KILLED, text));
    assertEquals("30..30 30 injured", range(Numbers.Sort.INJURED, text));
  }

  @Test
  void aTollIsWhatItHasComeTo() {
    assertEquals(
        "15..15 15",
        range(
            Numbers.Sort.KILLED, "The death toll from the rebel attack on the market rose to 15."));
    assertEquals(
        "17..17 17",
        range(
            Numbers.Sort.KILLED,
            "The death toll from the rebel attack on the market has risen from 12 to 17."));
    assertEquals(
        "15..15 15",
        range(
            Numbers.Sort.KILLED,
            "The number of people killed in the rebel attack reached 15, police said."));
  }

  @Test
  void aCrowdIsAsManyAsAreNamedAfterIt() {
    assertEquals(
        "5000..5000 A crowd of 5,000",
        range(Numbers.Sort.CROWD, "A crowd of 5,000 protested against the tax in Lima."));
    assertEquals(
        "10000..10000 10,000 people",
        range(Numbers.Sort.CROWD, "The protest against the government drew 10,000 people."));
  }

  @Test
  void whoLeavesHomeIsDisplaced() {
    assertEquals(
        "20000..20000 20,000 people",
        range(
            Numbers.Sort.DISPLACED,
            "The army's offensive forced 20,000 people to flee their homes."));
    assertEquals(
        "4000..4000 4,000 villagers",
        range(
            Numbers.Sort.DISPLACED,
            "The army's offensive drove 4,000 villagers from their homes."));
    assertEquals(
        "none",
        range(Numbers.Sort.DISPLACED, "The army's offensive drove 4,000 rebels to despair."));
  }

  @Test
  void boundsAddUp() {
    assertEquals(
        "90..100 nearly a hundred people",
        range(Numbers.Sort.KILLED, "The bombing killed nearly a hundred people."));
    assertEquals(
        "24.. At least two dozen people",
        range(Numbers.Sort.KILLED, "At least two dozen people were killed in the attack."));
    assertEquals(
        "2..3 two or three soldiers",
        range(Numbers.Sort.KILLED, "Rebels killed two or three soldiers."));
    assertEquals(
        "1000.. More than 1,000 people",
        range(Numbers.Sort.ARRESTED, "More than 1,000 people were arrested."));
  }

  @Test
  void thoseIncludedAreNotCountedTwice() {
    assertEquals(
        "12..12 12 people",
        range(Numbers.Sort.KILLED, "The rebel attack killed 12 people, including three children."));
  }

  @Test
  void aTableWithAnUnknownFateIsRefusedWithItsLine() {
    RuleFiles files =
        new RuleFiles(
            Map.of(
                "en/numbers/words.tsv", "word\tfrom\tto\tscale\none\t1\t1\t0\n",
                "en/numbers/bounds.tsv", "words\tfrom\tto\nover\tmuch\topen\n",
                "en/numbers/fates.tsv", "word\tfate\tbefalls\twith\nlose\tlost\tobject\t\n",
                "en/numbers/tolls.tsv", "noun\tfate\tat\ntoll\tkilled\tto\n",
                "en/numbers/holders.tsv", "noun\ncrowd\n"));
    org.readout.rules.RuleFileException refused =
        org.junit.jupiter.api.Assertions.assertThrows(
            org.readout.rules.RuleFileException.class,
            () -> org.readout.numbers.PeopleCounter.load(files));
    assertEquals(
        List.of(
            "en/numbers/bounds.tsv:2: read from \"much\"; write a number, or open",
            "en/numbers/fates.tsv:2: read fate \"lost\"; write killed, injured, arrested, displaced or"
                + " crowd"),
        refused.problems().stream().map(Object::toString).toList());
  }

  @Test
  void whoeverIsExpelledFromAPlaceToLiveIsDisplacedButNoDiplomat() {
    assertEquals(
        "3000..3000 3,000 villagers",
        range(Numbers.Sort.DISPLACED, "The rebels expelled 3,000 villagers from the valley."));
    assertEquals(
        "200..200 200 families",
        range(Numbers.Sort.DISPLACED, "Soldiers expelled 200 families from their homes."));
    assertEquals(
        "none", range(Numbers.Sort.DISPLACED, "Kenya expelled five Peruvian diplomats on Monday."));
    assertEquals("none", range(Numbers.Sort.DISPLACED, "Chad expelled 12 foreign journalists."));
  }
}
