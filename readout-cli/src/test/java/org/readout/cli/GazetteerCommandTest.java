package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.gazetteer.DumpLines;
import org.readout.rules.RuleFiles;

final class GazetteerCommandTest {
  private static final String REPORT = "Farmers marched against the ministry in Strelsau Ford.\n";

  @TempDir private Path folder = Path.of("");

  private int importLines(TestConsole console, String... lines) throws IOException {
    Path dump = Files.writeString(folder.resolve("dump.txt"), String.join("\n", lines));
    return console.run("gazetteer", "import", dump.toString(), "--to", folder.toString());
  }

  @Test
  void reportsAreReadWithThePlacesThatWereImported() throws IOException {
    importLines(new TestConsole(), DumpLines.place(77, "Strelsau Ford", "", "P.PPL", 40));
    TestConsole console = new TestConsole().withInput(REPORT);
    int exit =
        console.runShipped(
            "code", "--gazetteer", folder.toString(), "--format", "ndjson", "--from", "text", "-");
    assertEquals(ExitCode.DONE, exit, console.err());
    assertTrue(
        console
            .out()
            .contains(
                "\"name\":\"Strelsau Ford\",\"country\":\"KEN\",\"lat\":1.5,\"lon\":36.25,\"geonames\":77"),
        console.out());
  }

  @Test
  void aLineThatCannotBeReadIsNamedAndTellsInTheExitCode() throws IOException {
    TestConsole console = new TestConsole();
    int exit = importLines(console, "x", DumpLines.place(77, "Strelsau Ford", "", "P.PPL", 40));
    assertEquals(ExitCode.SOME_UNREAD, exit);
    assertTrue(
        console
            .errLines()
            .get(0)
            .endsWith("dump.txt:1: read 1 columns; GeoNames writes 19, divided by tabs"));
    assertTrue(
        console.errLines().get(1).contains("2 lines, 1 places under 1 names, 1 lines not read"));
  }

  @Test
  void aFolderWithoutAGazetteerIsRefused() {
    TestConsole console = new TestConsole();
    int exit = console.run("code", "--gazetteer", folder.toString(), "x.txt");
    assertEquals(ExitCode.WRONG_USAGE, exit);
    assertTrue(console.err().contains("--gazetteer: found no "), console.err());
  }

  @Test
  void aFileThatNoImportWroteIsRefused() throws IOException {
    Files.writeString(folder.resolve("gazetteer.tsv"), "name\n");
    TestConsole console = new TestConsole().withInput(REPORT);
    assertEquals(
        ExitCode.FAILED, console.runShipped("code", "--gazetteer", folder.toString(), "-"));
    assertTrue(console.err().contains("import the gazetteer anew"), console.err());
  }

  @Test
  void anotherGazetteerIsAnotherVersionOfTheRules() throws IOException {
    importLines(new TestConsole(), DumpLines.place(77, "Strelsau Ford", "", "P.PPL", 40));
    Path file = folder.resolve("gazetteer.tsv");
    RuleFiles rules = RuleFiles.shipped();
    String one = Versions.rules(rules.withGazetteer(file));
    importLines(new TestConsole(), DumpLines.place(77, "Strelsau Ford", "", "P.PPL", 41));
    String other = Versions.rules(rules.withGazetteer(file));
    assertTrue(!one.equals(other) && !one.equals(Versions.rules(rules)), one);
  }
}
