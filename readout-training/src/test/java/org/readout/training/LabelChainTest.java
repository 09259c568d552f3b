package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.features.FeatureHash;
import org.readout.training.LabelChain.Example;

class LabelChainTest {
  private static final boolean[][] ALL = {{true, true}, {true, true}};

  private static int[] word(String form) {
    return new int[] {FeatureHash.text(form)};
  }

  @Test
  void aWordIsLabelledAsItWasLearnt() {
    LabelChain chain = new LabelChain(new AveragedWeights(12), ALL);
    List<int[]> words = List.of(word("in"), word("Tagra"));
    chain.learn(List.of(new Example(words, List.of(0, 1))), 3, 1);
    LabelChain learnt = new LabelChain(new AveragedWeights(chain.average()), ALL);
    assertEquals(List.of(0, 1), learnt.best(words));
  }

  @Test
  void aLabelThatMayNotFollowIsNotChosen() {
    boolean[][] never = {{true, false}, {true, true}};
    LabelChain chain = new LabelChain(new AveragedWeights(12), ALL);
    List<int[]> words = List.of(word("Tagra"));
    chain.learn(List.of(new Example(words, List.of(1))), 3, 1);
    LabelChain learnt = new LabelChain(new AveragedWeights(chain.average()), never);
    assertEquals(List.of(0), learnt.best(words));
  }

  @Test
  void aSentenceWithoutWordsHasNoLabels() {
    assertEquals(List.of(), new LabelChain(new AveragedWeights(12), ALL).best(List.<int[]>of()));
  }
}
