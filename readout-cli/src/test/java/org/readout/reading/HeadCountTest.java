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
  void aTableWithAnUnknownFateIsRefusedWithItsLine() {
    RuleFiles files =
        new RuleFiles(
            Map.of(
                "en/numbers/words.tsv", "word\tfrom\tto\tscale\none\t1\t1\t0\n",
                "en/numbers/bounds.tsv", "words\tfrom\tto\nover\tmuch\topen\n",
                "en/numbers/fates.tsv", "word\tfate\tbefalls\nlose\tlost\tobject\n"));
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
}
