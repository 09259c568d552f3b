package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusTest {
  private static final List<Tree> TREES = List.of(HandmadeTrees.REBELS, HandmadeTrees.TROOPS);
  private static final String LINE = "1\tStop\tstop\tVERB\tVB\t_\t0\t%s\t_\t_\n\n";

  private static String problem(List<Tree> advice, List<String[]> names) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> new Corpus(TREES, advice, names))
            .getMessage());
  }

  @Test
  void tooFewTreesOfAdviceAreTold() {
    assertEquals(
        "1 trees of advice for 2 trees; make them anew of the same sentences",
        problem(List.of(HandmadeTrees.REBELS), List.of()));
  }

  @Test
  void adviceOfOtherSentencesIsTold() {
    assertEquals(
        "trees of advice: number 1 has 2 words, its tree 3; make them anew of the same sentences",
        problem(List.of(HandmadeTrees.TROOPS, HandmadeTrees.REBELS), List.of()));
  }

  @Test
  void namesOfOtherSentencesAreTold() {
    assertEquals(
        "sentences with names: number 2 has 1 words, its tree 2; make them anew of the same"
            + " sentences",
        problem(List.of(), List.of(new String[3], new String[1])));
  }

  @Test
  void moreNamesThanTreesAreNoProblemSinceTreesMayBeLimited() {
    Corpus corpus =
        new Corpus(TREES, List.of(), List.of(new String[3], new String[2], new String[9]));
    assertEquals(3, corpus.names().size());
  }

  @Test
  void whatGoesWithTreesIsFoundByTheirName(@TempDir Path folder) throws IOException {
    Path trees = Files.writeString(folder.resolve("a-train.conllu"), LINE.formatted("root"));
    assertEquals(List.of(), Corpus.read(trees, folder, false, 9).names());
    Files.writeString(folder.resolve("a-train.names"), "Stop\tO\n");
    Files.writeString(folder.resolve("a-train.nlp4j.conllu"), LINE.formatted("dep"));
    Corpus plain = Corpus.read(trees, folder, false, 9);
    assertArrayEquals(new String[] {"O"}, plain.names().get(0));
    assertEquals(List.of(), plain.advice());
    Corpus advised = Corpus.read(trees, folder, true, 9);
    assertEquals("dep", advised.advice().get(0).relations()[0]);
  }

  @Test
  void aNameEndsBeforeTheFirstEnding() {
    assertEquals("a-train", Corpus.name(Path.of("folder.x", "a-train.conllu.gz")));
  }
}
