package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Mention;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.rules.RuleFiles;

/** What nobody should give the program, given to all of it. */
final class BadInputTest {
  private static final Stages STAGES = Main.shipped(RuleFiles.shipped());
  private static final String FINE = "date 2031-05-04\nPolice arrested the editor in the capital.";

  @TempDir Path folder = Path.of("");

  private final TestConsole console = new TestConsole();

  static Stream<String> strangeTexts() {
    return Stream.of(
        "The minister " + "met the envoy of the rebels and ".repeat(830) + "left.",
        "Police said "
            + "(".repeat(10_000)
            + "that rebels attacked the town"
            + ")".repeat(10_000)
            + ".",
        "He said " + "\"".repeat(10_000) + " and left.",
        "“He said ".repeat(1_000) + "no" + "”".repeat(1_000) + ".",
        "The chief of " + "the chief of ".repeat(1_600) + "the army left.",
        "[".repeat(10_000),
        "a".repeat(300_000),
        "Police \u0007arrested \u202Ethe editor\u202C in \u05D0\u05D1 and\u0000 left.",
        "\uD83D\uDE00".repeat(5_000),
        "Police arrested the editor.\n".repeat(2_000),
        ". ".repeat(20_000),
        "Mr. ".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("strangeTexts")
  void aStrangeTextIsReadInGoodTime(String text) {
    String strange = file("a.txt", text);
    String fine = file("b.txt", FINE);

    assertTimeout(Duration.ofSeconds(60), () -> run("code", "--format", "ndjson", strange, fine));
    assertFalse(console.err().contains("has a fault"), console.err());
    assertTrue(lastLine().contains("\"event\":\"COERCE\""), lastLine());
  }

  @Test
  void randomTextIsReadAndEveryMentionStandsWhereItSays() {
    for (int seed = 0; seed < 120; seed++) {
      Report report =
          Report.of("r" + seed, RandomText.of(new Random(seed)), java.util.Optional.empty());
      Reading reading = STAGES.reader().apply(report);
      for (Mention mention : mentions(reading)) {
        assertEquals(words(mention, report.text()), mention.text(), "seed " + seed);
      }
    }
  }

  @Test
  void placesAreCountedInCodePointsAfterAnEmoji() {
    run(
        "code",
        file("a.txt", "date 2031-05-04\n\uD83D\uDE00\uD83D\uDE00 Police arrested the editor."));

    assertTrue(
        console.out().contains("\"trigger\":{\"text\":\"arrested\",\"start\":26,\"end\":34}"),
        console.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "ISO-8859-1", "windows-1252"})
  void everyCommonCharacterSetIsRead(String charset) {
    run("code", file("a.txt", FINE.replace("editor", "café owner"), Charset.forName(charset)));

    assertTrue(console.out().contains("the café owner"), console.out());
  }

  @Test
  void aReportWithoutADateIsCodedWithAWarning() {
    int exit = run("code", file("a.txt", "Police arrested the editor last month."));

    assertEquals(ExitCode.DONE, exit);
    assertTrue(console.out().contains("\"warnings\":[\"the report has no date"), console.out());
    assertTrue(console.err().contains("a.txt: the report has no date"), console.err());
  }

  @Test
  void eachBrokenLineIsNamedAndTheOthersAreDone() {
    String lines =
        """
        no json
        {"id": "b"}
        {"id": "c", "text": "Police arrested the editor.", "published": "31 May"}
        {"id": "d", "text": "Police arrested the editor.", "published": "2031-05-04"}
        {"id": "d", "text": "Again."}
        {"id": "e", "text": ""}
        {"id": "f", "text": "Ayer la policía detuvo al director del diario en la capital del país, según dijo el ministro."}
        {"id": "g", "text": "Rebels attacked the town.", "published": "2031-05-04"}
        """;
    String name = file("a.jsonl", lines);

    assertEquals(ExitCode.SOME_UNREAD, run("code", name));
    for (int line : List.of(1, 2, 3, 5, 6, 7)) {
      assertTrue(console.err().contains("readout: %s:%d: ".formatted(name, line)), console.err());
    }
    assertFalse(console.err().contains(name + ":4: "), console.err());
    assertEquals(
        List.of("c", "d", "f", "g"),
        console.outLines().stream().map(line -> line.split("\"", 7)[5]).toList());
    assertTrue(console.err().contains("4 reports, "), console.err());
  }

  private int run(String... arguments) {
    return Main.run(console.console(), rules -> STAGES, arguments);
  }

  private String lastLine() {
    return console.outLines().get(console.outLines().size() - 1);
  }

  private static List<Mention> mentions(Reading reading) {
    List<Mention> mentions = new ArrayList<>();
    reading
        .claims()
        .forEach(
            claim -> {
              mentions.add(claim.trigger());
              claim.actors().forEach(side -> mentions.add(side.mention()));
              claim.recipients().forEach(side -> mentions.add(side.mention()));
              mentions.addAll(claim.judgement().hedges());
            });
    reading.attributions().forEach(a -> mentions.add(a.attribution().content()));
    reading.entities().forEach(e -> e.mentions().forEach(m -> mentions.add(m.mention())));
    reading.times().forEach(time -> mentions.add(time.phrase().mention()));
    reading.places().forEach(place -> mentions.add(place.phrase().mention()));
    return mentions;
  }

  private static String words(Mention mention, String text) {
    return String.join(" … ", mention.spans().stream().map((Span span) -> span.of(text)).toList());
  }

  private String file(String name, String text) {
    return file(name, text, StandardCharsets.UTF_8);
  }

  private String file(String name, String text, Charset charset) {
    try {
      return Files.write(folder.resolve(name), text.getBytes(charset)).toString();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
