package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.network.Weights;

class TrainingTest {
  private static final Settings SETTINGS =
      new Settings(4, 4, 4, 4, 3, 2, 0.1f, 0.1f, 1, 1, 2, 0, 0, 0, 0);
  private static final Corpus CORPUS =
      HandmadeTrees.corpus(HandmadeTrees.REBELS, HandmadeTrees.TROOPS);

  private static Training training(List<Corpus> gold, List<Corpus> silver) {
    return new Training(SETTINGS, gold, silver, Labels.of(gold), HandmadeTrees.vocabulary(CORPUS));
  }

  private static float[] first(Weights weights) {
    return weights.layers().get(0).projection()[0];
  }

  private static int learnt(List<Corpus> gold, List<Corpus> silver) {
    return Arrays.hashCode(first(training(gold, silver).run(line -> {})));
  }

  private static Tree longTree(int words) {
    String[] all = Collections.nCopies(words, "Tagra PROPN NNP 1 obj").toArray(String[]::new);
    all[0] = "fled VERB VBD 0 root";
    return HandmadeTrees.tree(all);
  }

  @Test
  void eachEpochIsTold() {
    List<String> told = new ArrayList<>();
    training(List.of(CORPUS), List.of()).run(told::add);
    assertEquals(3, told.size());
    assertEquals("epoch 1 of 3: loss", told.get(0).substring(0, 18));
  }

  @Test
  void silverSentencesAreLearntToo() {
    assertNotEquals(learnt(List.of(CORPUS), List.of()), learnt(List.of(CORPUS), List.of(CORPUS)));
  }

  @Test
  void sentencesThatAreTooLongAreLeftOut() {
    int without = learnt(List.of(CORPUS), List.of());
    assertEquals(without, learnt(List.of(CORPUS), List.of(HandmadeTrees.corpus(longTree(121)))));
    assertNotEquals(without, learnt(List.of(CORPUS), List.of(HandmadeTrees.corpus(longTree(120)))));
  }
}
