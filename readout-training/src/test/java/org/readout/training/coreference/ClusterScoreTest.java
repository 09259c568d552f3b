package org.readout.training.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ClusterScoreTest {
  private static final double CLOSE = 1e-9;

  private static Partition partition(String... clusters) {
    return Partition.withoutSingles(
        Arrays.stream(clusters).map(c -> Set.copyOf(List.of(c.split(" ", -1)))).toList());
  }

  @Test
  void theSameClustersAreAllRight() {
    ClusterScore score = new ClusterScore(partition("a b c", "d e"), partition("d e", "a b c"));
    assertEquals(1, score.conll(), CLOSE);
  }

  @Test
  void nothingFoundIsWorthNothing() {
    assertEquals(0, new ClusterScore(partition("a b"), partition("c")).conll(), CLOSE);
  }

  @Test
  void aSplitClusterLosesALink() {
    ClusterScore score = new ClusterScore(partition("a b c d"), partition("a b", "c d"));
    assertEquals(2.0 / 3, score.muc().recall(), CLOSE);
    assertEquals(1, score.muc().precision(), CLOSE);
    assertEquals(0.5, score.cubed().recall(), CLOSE);
    assertEquals(1, score.cubed().precision(), CLOSE);
  }

  @Test
  void eachMarkedClusterIsPairedWithOneFound() {
    ClusterScore score = new ClusterScore(partition("a b c d"), partition("a b", "c d"));
    assertEquals(2.0 / 3, score.ceaf().recall(), CLOSE);
    assertEquals(1.0 / 3, score.ceaf().precision(), CLOSE);
  }

  @Test
  void clustersOfOneAreLeftOut() {
    ClusterScore score = new ClusterScore(partition("a b", "c"), partition("a b", "d"));
    assertEquals(1, score.mentions().f1(), CLOSE);
  }

  @Test
  void theBestPairingIsNotTheGreedyOne() {
    assertEquals(1.7, Assignment.best(new double[][] {{1, 0.9}, {0.8, 0}}), CLOSE);
  }
}
