package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Report;
import org.readout.model.Voice;
import org.readout.model.When;
import org.readout.rules.RuleFiles;

/** Holds whole claims of plain sentences, all fields at once, against a table of what they tell. */
class ToldTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);
  private static final ReportReader READER =
      ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());

  @TestFactory
  Stream<DynamicTest> eachSentenceTellsTheClaimBesideIt() throws IOException {
    return rows().map(row -> DynamicTest.dynamicTest(row, () -> check(row)));
  }

  /** The lines of the table below its header. */
  private static Stream<String> rows() throws IOException {
    try (InputStream in = Objects.requireNonNull(ToldTest.class.getResourceAsStream("told.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1);
    }
  }

  private static void check(String row) {
    int end = row.indexOf('\t');
    List<String> told =
        READER.read(Report.of("t", row.substring(0, end), Optional.of(DAY))).claims().stream()
            .map(ToldTest::line)
            .toList();
    String expected = row.substring(end + 1);
    assertTrue(told.contains(expected), () -> assertedBeside(expected, told));
  }

  private static String assertedBeside(String expected, List<String> told) {
    return "no claim \"%s\" among%n%s".formatted(expected, String.join("\n", told));
  }

  private static String line(Claim claim) {
    return String.join(
        "\t",
        claim.code().type().name(),
        claim.trigger().text(),
        words(claim.actors()),
        words(claim.recipients()),
        claim.judgement().status().name().toLowerCase(Locale.ROOT),
        claim.chain().stream().findFirst().flatMap(Voice::source).map(ToldTest::word).orElse(""),
        claim.when().flatMap(When::from).map(LocalDate::toString).orElse(""),
        claim.where().map(Place::name).orElse(""));
  }

  private static String words(List<Participant> participants) {
    return String.join(" + ", participants.stream().map(ToldTest::word).toList());
  }

  private static String word(Participant participant) {
    return participant.mention().text();
  }
}
