package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.SourcedContent;
import org.readout.rules.RuleFiles;

/** Reads whole reports in which one source tells what another said. */
class NestedVoicesTest {
  private static final ReportReader READER =
      ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());

  /** Of the claims of a type and the attributions with a cue, if one is given. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "nested-voices.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void everyVoiceStandsWithinWhoTellsOfIt(
      String what, EventType type, String claims, String cue, String voices, String text) {
    String lines = text.replace("\\n", "\n");
    Reading reading = READER.read(Report.of("t", lines, Optional.of(LocalDate.of(2031, 5, 14))));
    assertEquals(claims, claims(type, reading), what);
    if (!cue.equals("-")) {
      assertEquals(voices, voices(cue, reading), what);
    }
  }

  /** Status and sources of each claim of a type, innermost source first. */
  private static String claims(EventType type, Reading reading) {
    return reading.claims().stream()
        .filter(claim -> claim.code().type() == type)
        .map(NestedVoicesTest::told)
        .collect(Collectors.joining(" / "))
        .replace('\n', ' ');
  }

  private static String told(Claim claim) {
    return claim.chain().stream()
        .map(each -> words(each.source()))
        .collect(Collectors.joining(" < ", claim.judgement().status() + " ", ""));
  }

  /** The sources of each attribution with a cue, its own first; "none" for no attribution. */
  private static String voices(String cue, Reading reading) {
    return reading.attributions().stream()
        .filter(each -> each.attribution().cue().orElseThrow().mention().text().equals(cue))
        .map(NestedVoicesTest::voices)
        .reduce((one, other) -> one + " / " + other)
        .orElse("none");
  }

  private static String voices(SourcedContent told) {
    StringBuilder chain = new StringBuilder(words(told.source()));
    told.within().forEach(outer -> chain.append(" < ").append(outer.mention().text()));
    return chain.toString();
  }

  private static String words(Optional<Participant> source) {
    return source.map(each -> each.mention().text()).orElse("-");
  }
}
