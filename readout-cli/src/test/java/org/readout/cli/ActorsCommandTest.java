package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActorsCommandTest {
  private static final String DICTIONARY =
      """
      TAMSIN_ORLEIGH_
      +T._ORLEIGH_
      \t[PERGOV 990201-040531]
      \t[IGOUNO >040601]
      """;

  private final TestConsole console = new TestConsole();

  @TempDir Path folder = Path.of("");

  private String write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  private String imported(String text) throws IOException {
    String output = folder.resolve("mine").toString();
    console.run("actors", "import", write("x.actors.txt", text), "--output", output);
    return output;
  }

  @Test
  void withoutACommandBelowItTheHelpIsShown() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("actors"));
    assertTrue(console.err().contains("import or find"), console.err());
  }

  @Test
  void aListBecomesATable() throws IOException {
    String output = imported(DICTIONARY);
    assertEquals(3, Files.readAllLines(Path.of(output, "actors.tsv")).size());
    assertFalse(Files.exists(Path.of(output, "roles.tsv")));
    assertTrue(
        console.err().contains("2 lines of actors with 2 other names, 2 of them dated"),
        console.err());
  }

  @Test
  void roleNounsGoBesideTheActors() throws IOException {
    String agents = write("x.agents.txt", "WHARFINGER [~LAB]\n");
    String table = folder.resolve("mine.tsv").toString();
    assertEquals(ExitCode.DONE, console.run("actors", "import", agents, "--output", table));
    assertEquals(
        "wharfinger\tperson\tLAB\town\t\tx.agents.txt:1\t",
        Files.readAllLines(folder.resolve("roles.tsv")).get(1));
  }

  @Test
  void aLineThatCannotBeReadIsNamedAndTheExitCodeSaysSo() throws IOException {
    String broken = write("x.actors.txt", DICTIONARY + "LONELY\n");
    String output = folder.resolve("mine").toString();
    assertEquals(ExitCode.SOME_UNREAD, console.run("actors", "import", broken, "--output", output));
    assertTrue(console.err().contains("x.actors.txt:5: read \"LONELY\""), console.err());
  }

  @Test
  void aMissingListIsNamed() {
    String output = folder.resolve("mine").toString();
    assertEquals(
        ExitCode.SOME_UNREAD, console.run("actors", "import", "none.txt", "--output", output));
    assertTrue(console.err().contains("none.txt: no such file"), console.err());
  }

  @Test
  void theDayTellsWhichLineOfANameIsChosen() throws IOException {
    String own = imported(DICTIONARY);
    console.run("actors", "find", "Tamsin", "Orleigh", "--on", "2010-01-01", "--actors", own);
    assertTrue(console.outLines().get(0).startsWith("chosen "), console.out());
    assertTrue(console.outLines().get(0).contains("actors.tsv:3 (name)"), console.out());
    assertTrue(console.outLines().get(0).contains("code IGOUNO"), console.out());
    assertTrue(console.outLines().get(1).startsWith("passed over "), console.out());
  }

  @Test
  void onADayOfWhichNothingIsToldNoLineIsChosen() throws IOException {
    String own = imported(DICTIONARY);
    console.run("actors", "find", "Tamsin Orleigh", "--on", "1990-01-01", "--actors", own);
    assertTrue(console.out().startsWith("Tamsin Orleigh: no line is chosen"), console.out());
  }

  @Test
  void anOfficeOfOursIsFoundByTheDay() {
    console.run("actors", "find", "Kofi Annan", "--on", "2003-01-01");
    assertTrue(console.outLines().get(0).startsWith("chosen "), console.out());
    assertTrue(console.outLines().get(0).contains("offices.tsv"), console.out());
  }

  @Test
  void aNameThatNoTableHasIsToldSo() {
    assertEquals(ExitCode.DONE, console.run("actors", "find", "Zzyxolde"));
    assertTrue(console.out().contains("no table has the name"), console.out());
  }

  @Test
  void aDayThatIsNoneIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("actors", "find", "Peru", "--on", "May"));
    assertTrue(console.err().contains("--on: read \"May\""), console.err());
  }

  @Test
  void aMissingTableIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("actors", "find", "Peru", "--actors", "none"));
    assertTrue(console.err().contains("--actors: cannot read none"), console.err());
  }
}
