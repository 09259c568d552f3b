package org.readout.training.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluReader;

class RawTextTest {
  /** Documents of sentences, each of some comments and one line of words divided by blanks. */
  static List<RawText> documents(String... lines) throws IOException {
    StringBuilder conllu = new StringBuilder();
    for (String line : lines) {
      if (line.startsWith("#")) {
        conllu.append(line).append('\n');
      } else {
        conllu.append(TreeAgreementTest.words(line)).append('\n');
      }
    }
    return RawText.documents(
        new ConlluReader(new BufferedReader(new StringReader(conllu.toString())), "test").all());
  }

  private static List<String> texts(String... lines) throws IOException {
    return documents(lines).stream().map(RawText::text).toList();
  }

  @Test
  void wordsStandAsTheTreebankSpacesThem() throws IOException {
    String conllu =
        """
        # newpar
        1-2 Don't _ _ _ _ _ _ _ SpaceAfter=No
        1 Do _ _ _ _ _ _ _ _
        2 n't _ _ _ _ _ _ _ _
        3 ! _ _ _ _ _ _ _ _

        1 Go _ _ _ _ _ _ _ _

        """
            .replace(' ', '\t')
            .replace("#\t", "# ");
    RawText raw =
        RawText.of(new ConlluReader(new BufferedReader(new StringReader(conllu)), "test").all());
    assertEquals("Don't! Go ", raw.text());
    List<String> words =
        raw.sentences().get(0).words().stream().map(span -> span.of(raw.text())).toList();
    assertEquals(List.of("Do", "n't", "!"), words);
  }

  @Test
  void documentsDoNotRunIntoEachOther() throws IOException {
    assertEquals(
        List.of("Envoys met . ", "Rebels fled . "),
        texts("# newdoc id = a", "Envoys met .", "# newdoc id = b", "Rebels fled ."));
  }

  @Test
  void paragraphsAreDividedByABlankLine() throws IOException {
    assertEquals(
        List.of("Talks \n\nEnvoys met . They left . \n\nRebels fled . "),
        texts(
            "# newdoc id = a",
            "# newpar id = a-p1",
            "Talks",
            "# newpar id = a-p2",
            "Envoys met .",
            "They left .",
            "# newpar",
            "Rebels fled ."));
  }

  @Test
  void aBlockEndsAParagraphAfterItsSentences() throws IOException {
    assertEquals(
        List.of("Talks \n\nEnvoys met . They left . "),
        texts("# newpar", "# newpar_block = head (1 s)", "Talks", "Envoys met .", "They left ."));
  }

  @Test
  void marksWithinALineEndNoParagraph() throws IOException {
    assertEquals(
        List.of("Talks fail Envoys left . "),
        texts(
            "# newpar",
            "# newpar_block = p (2 s) | hi rend:::\"bold\" (1 s)",
            "Talks fail",
            "Envoys left ."));
  }

  @Test
  void ofBlocksWithinBlocksTheShorterEndsFirst() throws IOException {
    assertEquals(
        List.of("Demands : \n\nPeace . "),
        texts(
            "# newpar",
            "# newpar_block = item (2 s) | p rend:::\"large\" (1 s)",
            "Demands :",
            "Peace ."));
  }

  @Test
  void sentencesStandWhereTheirWordsStand() throws IOException {
    RawText raw = documents("Envoys met .", "They left .").get(0);
    assertEquals(
        List.of("Envoys met .", "They left ."),
        raw.sentences().stream().map(s -> s.span().of(raw.text())).toList());
  }

  @Test
  void nothingGivesNoDocument() throws IOException {
    assertEquals(0, Stream.of(documents()).mapToInt(List::size).sum());
  }
}
