package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.readout.analyzer.conllu.ConlluException;

class TreeTest {
  private static final String TEXT =
      """
      # text = Rebels can't win
      1 Rebels rebel NOUN NNS Number=Plur 4 nsubj 0.900:0.500 Ner=O|Other=x
      2-3 can't _ _ _ _ _ _ _ _
      2 ca can AUX MD _ 4 aux 0.010:0.100 SpaceAfter=No|Ner=B-PLACE
      3 n't not PART RB _ 4 advmod _ _
      3.1 left _ _ _ _ _ _ _ _
      4 win win VERB VB _ 0 root 0.800:0.300 _

      1 Stop stop VERB VB _ _ root _ _
      """;

  @TempDir private Path folder = Path.of(".");

  private Path written(String text) throws IOException {
    return Files.writeString(folder.resolve("some.conllu"), text.replace(' ', '\t'));
  }

  private Tree first() throws IOException {
    return Tree.read(written(TEXT), 1).get(0);
  }

  @Test
  void rangesAndEmptyWordsAreNoWords() throws IOException {
    assertArrayEquals(new String[] {"Rebels", "ca", "n't", "win"}, first().forms());
    assertArrayEquals(new String[] {"NOUN", "AUX", "PART", "VERB"}, first().upos());
    assertArrayEquals(new String[] {"NNS", "MD", "RB", "VB"}, first().xpos());
    assertArrayEquals(new String[] {"nsubj", "aux", "advmod", "root"}, first().relations());
  }

  @Test
  void theRootHasTheNumberOfWordsAsHead() throws IOException {
    assertArrayEquals(new int[] {3, 3, 3, 4}, first().heads());
    assertArrayEquals(new int[] {1}, Tree.read(written(TEXT), 2).get(1).heads());
  }

  @Test
  void aWordCountsAsMuchAsAnnotatorsAreSureOfHeadAndRelation() throws IOException {
    assertArrayEquals(new float[] {0.45f, 0.05f, 1, 0.8f}, first().weights(), 1e-6f);
  }

  @Test
  void marksOfNamesAreRead() throws IOException {
    assertArrayEquals(new String[] {"O", "B-PLACE", "", ""}, first().names());
  }

  @Test
  void noMoreTreesThanAskedForAreRead() throws IOException {
    Path file = written(TEXT);
    assertEquals(0, Tree.read(file, 0).size());
    assertEquals(1, Tree.read(file, 1).size());
    assertEquals(2, Tree.read(file, 9).size());
  }

  @Test
  void aPackedFileReadsTheSame() throws IOException {
    Path packed = folder.resolve("some.conllu.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write(TEXT.replace(' ', '\t').getBytes(StandardCharsets.UTF_8));
    }
    List<Tree> trees = Tree.read(packed, 9);
    assertEquals(2, trees.size());
    assertArrayEquals(first().forms(), trees.get(0).forms());
  }

  @Test
  void aLineThatIsCutShortIsTold() throws IOException {
    Path file = written("1 Rebels rebel NOUN\n");
    ConlluException problem = assertThrows(ConlluException.class, () -> Tree.read(file, 1));
    assertTrue(
        String.valueOf(problem.getMessage()).contains("some.conllu:1"), problem.getMessage());
  }

  @Test
  void labelsOfNamesAreTheLastOfEachLine() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("some.names"), "Ana\tB-PERSON\nran\tO\n\n\nTagra\tB-PLACE");
    List<String[]> names = Tree.names(file);
    assertEquals(2, names.size());
    assertArrayEquals(new String[] {"B-PERSON", "O"}, names.get(0));
    assertArrayEquals(new String[] {"B-PLACE"}, names.get(1));
  }
}
