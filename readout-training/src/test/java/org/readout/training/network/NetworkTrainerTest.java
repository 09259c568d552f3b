package org.readout.training.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.network.Shape;
import org.readout.analyzer.network.Weights;

class NetworkTrainerTest {
  private static final int ROWS = 30;
  private static final Shape SHAPE = new Shape(ROWS, 6, 4, Settings.LAYERS, 5, 4, 3, 4, 3, 3);
  private static final Settings SETTINGS =
      new Settings(4, 6, 5, 4, 1, 4, 0.2f, 0.2f, 1, 1, 1, 0, 0, 0, 0);

  private static List<Example> batch(int sentences, Random random) {
    List<Example> batch = new ArrayList<>();
    for (int s = 0; s < sentences; s++) {
      batch.add(example(1 + random.nextInt(6), random));
    }
    return batch;
  }

  private static Example example(int count, Random random) {
    int[][] rows = new int[count][];
    int[] heads = new int[count];
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      rows[i] = random.ints(3, 0, ROWS).toArray();
      heads[i] = i == 0 ? count : random.nextInt(i);
      weights[i] = 1;
    }
    return new Example(
        rows,
        heads,
        random.ints(count, 0, 3).toArray(),
        random.ints(count, 0, 3).toArray(),
        random.ints(count, 0, 4).toArray(),
        random.ints(count, -1, 3).toArray(),
        weights,
        new Example.Advice(heads, random.ints(count, 0, 2).toArray()));
  }

  private static Weights learn() {
    NetworkTrainer trainer = new NetworkTrainer(Weights.of(SHAPE), 2, SETTINGS);
    Random random = new Random(4);
    for (int step = 0; step < 12; step++) {
      trainer.learn(batch(1 + step % 7, random), 0.01f);
    }
    return trainer.weights();
  }

  private static Weights learnBy(int threads) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(NetworkTrainerTest::learn).join();
    } finally {
      pool.shutdown();
    }
  }

  private static void assertSame(Weights one, Weights other) {
    for (int m = 0; m < one.matrices().size(); m++) {
      assertArrayEquals(one.matrices().get(m), other.matrices().get(m), "matrix " + m);
    }
    assertArrayEquals(one.words(), other.words());
  }

  @Test
  void theWeightsAreTheSameHoweverManyWorkSideBySide() {
    Weights alone = learnBy(1);
    assertSame(alone, learnBy(2));
    assertSame(alone, learnBy(5));
  }

  @Test
  void learningTwiceGivesTheSameWeights() {
    assertSame(learn(), learn());
  }

  @Test
  void learningChangesEveryMatrix() {
    Weights before = new NetworkTrainer(Weights.of(SHAPE), 2, SETTINGS).weights();
    Weights after = learn();
    for (int m = 0; m < before.matrices().size(); m++) {
      assertFalse(
          Arrays.deepEquals(before.matrices().get(m), after.matrices().get(m)), "matrix " + m);
    }
  }

  private static double loss(NetworkTrainer trainer) {
    return Double.parseDouble(trainer.losses().replace("loss ", ""));
  }

  @Test
  void theLossOfABatchFallsAsItIsLearnt() {
    Settings whole = new Settings(4, 6, 5, 4, 1, 4, 0, 0, 1, 1, 1, 0, 0, 0, 0);
    NetworkTrainer trainer = new NetworkTrainer(Weights.of(SHAPE), 2, whole);
    List<Example> batch = batch(8, new Random(1));
    trainer.learn(batch, 0.01f);
    double first = loss(trainer);
    for (int step = 0; step < 60; step++) {
      trainer.learn(batch, 0.01f);
    }
    trainer.losses();
    trainer.learn(batch, 0.01f);
    double last = loss(trainer);
    assertTrue(last < first / 3, () -> "from %.0f to %.0f".formatted(first, last));
  }

  /** A sentence whose words do not count, so that it teaches nothing. */
  private static Example idle(Random random) {
    Example other = example(3, random);
    return new Example(
        other.rows(),
        other.heads(),
        other.relations(),
        other.upos(),
        other.xpos(),
        other.names(),
        new float[3],
        other.advice());
  }

  @Test
  void everySentenceOfABatchIsLearnt() {
    Random random = new Random(5);
    for (int at = 0; at <= NetworkTrainer.SHARES; at++) {
      List<Example> batch = new ArrayList<>(Collections.nCopies(at, idle(random)));
      batch.add(example(3, random));
      NetworkTrainer trainer = new NetworkTrainer(Weights.of(SHAPE), 2, SETTINGS);
      float[] before = trainer.weights().tags().bias()[0].clone();
      trainer.learn(batch, 0.01f);
      assertFalse(Arrays.equals(before, trainer.weights().tags().bias()[0]), "sentence " + at);
    }
  }

  @Test
  void rowsThatNoSentenceHasStayAsTheyWere() {
    NetworkTrainer trainer = new NetworkTrainer(Weights.of(SHAPE), 2, SETTINGS);
    float[] seen = trainer.weights().words()[0].clone();
    float[] unseen = trainer.weights().words()[1].clone();
    int[] one = {0};
    Example example =
        new Example(
            new int[][] {{0}},
            new int[] {1},
            one,
            one,
            one,
            one,
            new float[] {1},
            Example.Advice.NONE);
    trainer.learn(List.of(example, example), 0.01f);
    assertFalse(Arrays.equals(seen, trainer.weights().words()[0]));
    assertArrayEquals(unseen, trainer.weights().words()[1]);
  }
}
