package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;

/** On whose word and in which status short reports tell their claims, read the whole way. */
class VoicesTest {
  private static final ReportReader READER =
      ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "voices.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void everyClaimStandsOnItsSourcesWord(String text, String trigger, String told) {
    List<Claim> claims = READER.read(Report.of("t", text, Optional.empty())).claims();
    String found =
        claims.stream()
            .filter(claim -> claim.trigger().text().equals(trigger))
            .map(VoicesTest::told)
            .collect(Collectors.joining(" / "));
    assertEquals(told, found, () -> "of " + claims);
  }

  /** Status, hedges and sources, innermost first: {@code happened ~alleged: the army < a paper}. */
  private static String told(Claim claim) {
    String hedges =
        claim.judgement().hedges().stream()
            .map(hedge -> " ~" + hedge.text())
            .collect(Collectors.joining());
    return (claim.judgement().status().word() + hedges + ": " + chain(claim)).strip();
  }

  private static String chain(Claim claim) {
    return claim.chain().stream()
        .map(voice -> voice.source().map(source -> source.mention().text()).orElse("nobody named"))
        .collect(Collectors.joining(" < "));
  }
}
