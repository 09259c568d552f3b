package org.readout.analyzer.conllu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConlluTest {
  private static final String TWO =
      """
      # sent_id = 1
      # text = They don't.
      1\tThey\tthey\tPRON\tPRP\tCase=Nom\t2\tnsubj\t_\t_
      2-3\tdon't\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No
      2\tdo\tdo\tAUX\tVBP\t_\t0\troot\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_
      3.1\tgo\tgo\tVERB\tVB\t_\t_\t_\t2:conj\t_
      4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_

      1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_

      """;

  private static List<ConlluSentence> read(String text) throws IOException {
    return new ConlluReader(new BufferedReader(new StringReader(text)), "trees.conllu").all();
  }

  @Test
  void aFileReadAndWrittenIsTheSameFile() throws IOException {
    StringBuilder out = new StringBuilder();
    for (ConlluSentence sentence : read(TWO)) {
      new ConlluWriter(out).write(sentence);
    }
    assertEquals(TWO, out.toString());
  }

  @Test
  void rangesAndEmptyWordsAreNoSyntacticWords() throws IOException {
    assertEquals(List.of("They", "do", "n't", "."), read(TWO).get(0).forms());
  }

  @Test
  void theHeadOfARootIsZero() throws IOException {
    List<ConlluWord> words = read(TWO).get(0).words();
    assertEquals(0, words.get(1).head());
    assertEquals(2, words.get(0).head());
  }

  @Test
  void aColumnWithoutANumberHasNoHead() throws IOException {
    assertEquals(-1, read(TWO).get(0).lines().get(1).head());
  }

  @Test
  void aLastSentenceNeedsNoBlankLineAndBlankLinesMayRepeat() throws IOException {
    assertEquals(2, read("\n\n" + TWO.replace("\n\n", "\n\n\n").stripTrailing()).size());
  }

  @Test
  void anEmptyFileHasNoSentences() throws IOException {
    assertEquals(0, read("").size());
  }

  @Test
  void aLineOfOtherThanTenColumnsIsRefusedByItsNumber() {
    ConlluException problem =
        assertThrows(ConlluException.class, () -> read("# note\n1\tThey\tthey\n"));
    assertTrue(
        String.valueOf(problem.getMessage()).startsWith("trees.conllu:2: read 3 columns"),
        problem.getMessage());
  }
}
