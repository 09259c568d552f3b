package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS)
class AnnotatorTest {
  private static final List<Tree> TREES = List.of(HandmadeTrees.REBELS, HandmadeTrees.TROOPS);
  private static final Corpus CORPUS =
      new Corpus(
          TREES, TREES, List.of(new String[] {"O", "O", "B-PLACE"}, new String[] {"O", "O"}));
  private static final Labels LABELS = Labels.of(List.of(CORPUS));

  private final Training training =
      new Training(
          new Settings(8, 8, 8, 8, 2, 2, 0, 0, 1, 1, 1, 0, 0, 0, 0),
          List.of(CORPUS),
          List.of(),
          LABELS,
          HandmadeTrees.vocabulary(CORPUS));

  @BeforeAll
  void train() {
    training.run(line -> {});
  }

  private String annotated(Corpus corpus) throws IOException {
    StringWriter out = new StringWriter();
    training.annotator(LABELS).write(corpus, out);
    return out.toString();
  }

  @Test
  void whatIsWrittenReadsBackAsTreesOverTheSameWords(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("some.conllu"), annotated(CORPUS));
    List<Tree> read = Tree.read(file, 9);
    assertEquals(TREES.size(), read.size());
    for (int t = 0; t < read.size(); t++) {
      Tree tree = read.get(t);
      assertArrayEquals(TREES.get(t).forms(), tree.forms());
      assertEquals(1, Arrays.stream(tree.heads()).filter(h -> h == tree.size()).count());
      for (int i = 0; i < tree.size(); i++) {
        assertEquals(tree.heads()[i] == tree.size(), tree.relations()[i].equals("root"));
        assertTrue(LABELS.upos().number(tree.upos()[i]) >= 0);
        assertTrue(LABELS.xpos().number(tree.xpos()[i]) >= 0);
        assertTrue(tree.weights()[i] >= 0.05f && tree.weights()[i] <= 1);
      }
    }
  }

  @Test
  void theNinthColumnSaysHowSureHeadAndRelationAre() throws IOException {
    List<String> lines = annotated(CORPUS).lines().filter(line -> !line.isEmpty()).toList();
    assertEquals(5, lines.size());
    for (String line : lines) {
      String sure = line.split("\t", -1)[8];
      assertTrue(sure.matches("[01]\\.\\d{3}:[01]\\.\\d{3}"), sure);
    }
  }

  @Test
  void manySentencesStayInTheirOrder() throws IOException {
    List<String> forms = IntStream.range(0, 1402).mapToObj(i -> "word-" + i).toList();
    Tree[] trees =
        forms.stream()
            .map(form -> HandmadeTrees.tree(form + " NUM CD 0 root"))
            .toArray(Tree[]::new);
    assertEquals(
        forms,
        annotated(HandmadeTrees.corpus(trees))
            .lines()
            .filter(line -> !line.isEmpty())
            .map(line -> line.split("\t", -1)[1])
            .toList());
  }

  @Test
  void noSentencesGiveNothing() throws IOException {
    assertEquals("", annotated(HandmadeTrees.corpus()));
  }
}
