package org.readout.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ParseCommandTest {
  private final TestConsole console = new TestConsole();

  @Test
  void aTextIsCutIntoSentencesAndWords() {
    console.withInput("Farmers marched. They didn't stop.").run("parse", "-");

    assertEquals(List.of("Farmers", "marched", ".", "They", "did", "n't", "stop", "."), column(1));
    assertTrue(console.out().contains("# text = They didn't stop.\n"));
    assertTrue(console.out().contains("\tSpaceAfter=No\n"));
  }

  @Test
  void wordsGivenInConlluAreKeptAndTheRestFilledIn() {
    String given =
        """
        # sent_id = mine
        1-2\tdidn't\t_\t_\t_\t_\t_\t_\t_\t_
        1\tdid\t_\t_\t_\t_\t_\t_\t_\t_
        2\tn't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
        3\tmarch\t_\t_\t_\t_\t_\t_\t_\t_

        """;

    assertEquals(ExitCode.DONE, console.withInput(given).run("parse", "--conllu", "-"));
    assertTrue(console.out().startsWith("# sent_id = mine\n1-2\tdidn't\t_\t_\t_"));
    assertEquals(List.of("AUX", "PART", "VERB"), column(3).subList(1, 4));
    assertTrue(console.out().contains("\tSpaceAfter=No\n"));
  }

  @Test
  void aLineOfOtherColumnsIsToldByItsNumber() {
    assertEquals(ExitCode.SOME_UNREAD, console.withInput("1\tdid\n").run("parse", "--conllu", "-"));
    assertTrue(console.err().contains("-:1: read 2 columns"), console.err());
  }

  @Test
  void aMissingFileIsTold() {
    assertEquals(ExitCode.SOME_UNREAD, console.run("parse", "--conllu", "none.conllu"));
    assertEquals("readout: none.conllu: there is no such file; check the name\n", console.err());
  }

  private List<String> column(int column) {
    return console.outLines().stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.split("\t", -1)[column])
        .toList();
  }
}
