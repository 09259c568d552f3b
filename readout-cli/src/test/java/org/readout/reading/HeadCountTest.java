package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.HeadCount;
import org.readout.model.Numbers;
import org.readout.model.Report;
import org.readout.numbers.PeopleCounter;
import org.readout.rules.RuleFileException;
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

  private static String end(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(
      resources = "head-counts.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void everyNumberIsReadAsItsRange(String what, String text, String sort, String told) {
    String found =
        count(Numbers.Sort.valueOf(sort.toUpperCase(Locale.ROOT)), text)
            .map(c -> "%s..%s %s".formatted(end(c.from()), end(c.to()), c.mention().text()))
            .orElse("none");
    assertEquals(told, found, what);
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
                "en/numbers/fates.tsv", "word\tfate\tbefalls\twith\nlose\tlost\tobject\t\n",
                "en/numbers/tolls.tsv", "noun\tfate\tat\ntoll\tkilled\tto\n",
                "en/numbers/holders.tsv", "noun\ncrowd\n"));
    RuleFileException refused =
        assertThrows(RuleFileException.class, () -> PeopleCounter.load(files));
    assertEquals(
        List.of(
            "en/numbers/bounds.tsv:2: read from \"much\"; write a number, or open",
            "en/numbers/fates.tsv:2: read fate \"lost\"; write killed, injured, arrested, displaced or"
                + " crowd"),
        refused.problems().stream().map(Object::toString).toList());
  }
}
