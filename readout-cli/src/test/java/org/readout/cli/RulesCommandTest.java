package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RulesCommandTest {
  private static final String OWN =
      """
      rule: my/serenade
      event: SUPPORT
      cameo: 051
      verbs: serenade
      actor: subject
      recipient: object
      yes: Students serenaded the prime minister.
      as: Students -> the prime minister
      no: The tenor serenaded the moon.
      note: A song for somebody in politics.
      """;

  private final TestConsole console = new TestConsole();

  @TempDir Path folder = Path.of("");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  @Test
  void withoutACommandBelowItTheHelpIsShown() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("rules"));
    assertTrue(console.err().contains("list, show, test, usage or agreement"), console.err());
  }

  @Test
  void rulesAreFoundByTheWordsInThem() {
    assertEquals(ExitCode.DONE, console.run("rules", "search", "--kind", "events", "ceasefire"));
    assertTrue(console.out().contains("agree/"), console.out());
    assertTrue(
        console.outLines().stream().noneMatch(line -> line.startsWith("status/")), console.out());
  }

  @Test
  void onATerminalEachRuleIsOneLineOfTheScreen() {
    console.onTerminal().run("rules", "list", "--kind", "events", "arrest");
    assertTrue(console.outLines().stream().allMatch(line -> line.length() <= 100), console.out());
  }

  @Test
  void anUnknownKindIsNamedWithThoseThereAre() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("rules", "list", "--kind", "verbs"));
    assertTrue(
        console.err().contains("--kind: read \"verbs\"; write events, status, cues or time"),
        console.err());
  }

  @Test
  void aRuleIsShownAsItIsWrittenWithItsPlace() {
    assertEquals(ExitCode.DONE, console.run("rules", "show", "coerce/arrest"));
    assertTrue(console.out().startsWith("# en/events/coerce.rules:"), console.out());
    assertTrue(console.out().contains("\nevent: COERCE arrest\n"), console.out());
  }

  @Test
  void aRuleIsShownWithTheListsThatItNames() {
    console.run("rules", "show", "agree/to-send-arms");
    assertTrue(console.out().contains("\nlist: agreeing\nwords: agree, "), console.out());
  }

  @Test
  void aRuleIsFoundByTheWordsOfItsLists() {
    console.run("rules", "search", "beseech");
    assertTrue(console.out().contains("request/ask-to-aid"), console.out());
  }

  @Test
  void aRuleThatIsNotThereIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("rules", "show", "no/such"));
    assertTrue(console.err().contains("there is no rule \"no/such\""), console.err());
  }

  @Test
  void onesOwnRulesAreTestedAlone() throws IOException {
    assertEquals(ExitCode.DONE, console.run("rules", "test", write("my.rules", OWN)));
    assertEquals("2 examples, 0 do not come out as written\n", console.out());
  }

  @Test
  void anExampleThatDoesNotComeOutIsNamedWithItsLine() throws IOException {
    String file = write("my.rules", OWN.replace("Students ->", "The moon ->"));
    assertEquals(ExitCode.FAILED, console.run("rules", "test", file));
    assertTrue(
        console.out().startsWith(file + ":7: my/serenade  as: found SUPPORT"), console.out());
  }

  @Test
  void aBrokenRuleIsToldWithFileAndLine() throws IOException {
    String file = write("my.rules", OWN.replace("verbs:", "verb:"));
    assertEquals(ExitCode.FAILED, console.run("rules", "test", file));
    assertTrue(console.err().contains(file + ":4: read key \"verb\""), console.err());
  }

  @Test
  void aMissingFileIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("rules", "test", "none.rules"));
    assertTrue(console.err().contains("cannot read none.rules"), console.err());
  }

  @Test
  void ownRulesCodeReports() throws IOException {
    String rules = write("my.rules", OWN);
    console
        .withInput("Students serenaded the prime minister of Peru.")
        .runShipped("code", "--format", "ndjson", "--rules", rules, "-");
    assertTrue(console.out().contains("\"rule\":\"my/serenade\""), console.out());
  }

  @Test
  void usageTellsWhichRulesAReportUsesAndWhichNever() {
    assertEquals(
        ExitCode.DONE,
        console.withInput("Police arrested the editor.").runShipped("rules", "usage", "-"));
    assertTrue(
        console.outLines().get(0).matches(" +1  coerce/arrest +Police arrested the editor."));
    assertTrue(console.out().contains("never used"), console.out());
  }

  @Test
  void agreementTellsWhatPeopleDoNotSeeAndWhatNoRuleFound() throws IOException {
    String gold =
        write(
            "gold.ndjson",
            """
            {"report": {"id": "r"}, "claims": [{"event": "AID", "trigger": {"start": 0, "end": 6}}]}
            """);
    String reports =
        write("reports.jsonl", "{\"id\": \"r\", \"text\": \"Police arrested the editor.\"}\n");
    assertEquals(ExitCode.DONE, console.runShipped("rules", "agreement", "--gold", gold, reports));
    assertEquals(
        """
         wrong  right  rule
             1      0  coerce/arrest
                “arrested” in: Police arrested the editor.
        missed
             1  AID
        """,
        console.out());
  }

  @Test
  void agreementCountsWhatPeopleSeeToo() throws IOException {
    String gold =
        write(
            "gold.ndjson",
            """
            {"report": {"id": "r"}, "claims": [{"event": "COERCE", "trigger": {"start": 7, "end": 15}}]}
            """);
    String reports =
        write("reports.jsonl", "{\"id\": \"r\", \"text\": \"Police arrested the editor.\"}\n");
    console.runShipped("rules", "agreement", "--gold", gold, reports);
    assertTrue(console.out().contains("     0      1  coerce/arrest\n"), console.out());
  }

  @Test
  void linesThatAreNoCodedReportsAreNamedTogether() throws IOException {
    String gold = write("gold.ndjson", "{\"report\": 3}\n[\n");
    assertEquals(ExitCode.FAILED, console.run("rules", "agreement", "--gold", gold, "-"));
    assertTrue(console.err().contains(gold + ":1: "), console.err());
    assertTrue(console.err().contains(gold + ":2: "), console.err());
  }
}
