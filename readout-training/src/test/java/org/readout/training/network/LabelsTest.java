package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.language.Upos;

class LabelsTest {
  private static final Labels LABELS =
      Labels.of(
          List.of(
              HandmadeTrees.corpus(HandmadeTrees.REBELS),
              new Corpus(
                  List.of(HandmadeTrees.TROOPS),
                  List.of(HandmadeTrees.tree("Troops X X 2 sbj", "fled X X 0 root")),
                  List.<String[]>of(new String[] {"B-PERSON", "O"}))));

  @Test
  void labelsAreNumberedInAlphabeticalOrder() {
    assertEquals(List.of("nsubj", "obj", "root"), LABELS.relations().labels());
    assertEquals(List.of("NNP", "NNS", "VBD"), LABELS.xpos().labels());
    assertEquals(List.of("root", "sbj"), LABELS.advice().labels());
    assertEquals(1, LABELS.relations().number("obj"));
    assertEquals(3, LABELS.relations().size());
  }

  @Test
  void whatIsNotKnownHasNoNumber() {
    assertEquals(-1, LABELS.relations().number("iobj"));
  }

  @Test
  void allUniversalTagsHaveTheirPlacesWhetherSeenOrNot() {
    assertEquals(Arrays.stream(Upos.values()).map(Upos::name).toList(), LABELS.upos().labels());
    for (Upos tag : Upos.values()) {
      assertEquals(tag.ordinal(), LABELS.upos().number(tag.name()));
    }
  }

  @Test
  void wordsOutsideNamesHaveALabelEvenWhereNoNamesAreKnown() {
    assertEquals(List.of("B-PERSON", "O"), LABELS.names().labels());
    assertEquals(
        List.of("O"),
        Labels.of(List.of(HandmadeTrees.corpus(HandmadeTrees.TROOPS))).names().labels());
  }
}
