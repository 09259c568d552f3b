package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class ExplainCommandTest {
  private final TestConsole console = new TestConsole();

  @Test
  void aTextIsExplainedFromItsTreeToItsClaims() {
    assertEquals(
        ExitCode.DONE,
        console.run("explain", "--text", "Farmers marched against the ministry, police said."));

    assertTrue(console.out().startsWith("1  Farmers marched against the ministry, police said."));
    assertTrue(console.out().contains("nsubj"), console.out());
    assertTrue(console.out().contains("  who      “police”"), console.out());
    assertTrue(console.out().contains("  matched  protest/"), console.out());
    assertTrue(console.out().contains("on whose word"), console.out());
  }

  @Test
  void rulesThatCameCloseTellWhatTheyLacked() {
    console.run("explain", "--text", "The band marched through the town.");

    assertTrue(console.out().contains("  close    protest/march at “marched”: "), console.out());
  }

  @Test
  void reportsAreExplainedToo() {
    console.withInput("Police arrested the editor.").run("explain", "-");

    assertTrue(console.out().contains("1  Police arrested the editor."), console.out());
  }

  @Test
  void withoutATextItIsWrongUsage() {
    assertEquals(ExitCode.WRONG_USAGE, console.run("explain"));
    assertTrue(console.err().contains("name a file, or give --text"), console.err());
  }

  @Test
  void aMissingFileIsTold() {
    assertEquals(ExitCode.SOME_UNREAD, console.run("explain", "none.txt"));
    assertEquals("readout: none.txt: there is no such file; check the name\n", console.err());
  }
}
