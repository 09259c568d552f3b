package org.readout.training.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

class AttachmentTest {
  private static List<ConlluSentence> tree(String... arcs) {
    List<ConlluWord> words = List.of(arcs).stream().map(AttachmentTest::word).toList();
    return List.of(new ConlluSentence(List.of(), words));
  }

  private static ConlluWord word(String arc) {
    String head = arc.substring(0, 1);
    String relation = arc.substring(2);
    return new ConlluWord(List.of("1", "word", "_", "_", "_", "_", head, relation, "_", "_"));
  }

  @Test
  void aWordIsRightByItsHeadAndItsRelationTogether() {
    List<ConlluSentence> gold = tree("2 nsubj", "0 root", "2 obj", "2 punct");
    assertEquals(0.5, Attachment.labelled(gold, tree("2 nsubj", "0 root", "2 obl", "1 punct")));
  }

  @Test
  void subtypesOfRelationsAreNotCompared() {
    assertEquals(1, Attachment.labelled(tree("2 nsubj", "0 root"), tree("2 nsubj:pass", "0 root")));
  }
}
