package org.readout.analyzer.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DistanceTest {
  private static final int FARTHEST = 500;

  @Test
  void classesGrowWithTheDistanceOnEachSide() {
    for (int length = 1; length < FARTHEST; length++) {
      assertTrue(Distance.of(0, length) <= Distance.of(0, length + 1));
      assertTrue(Distance.of(length, 0) <= Distance.of(length + 1, 0));
    }
  }

  @Test
  void noClassIsOfBothSidesAndAllAreUsed() {
    Set<Integer> right = new HashSet<>();
    Set<Integer> left = new HashSet<>();
    for (int length = 1; length < FARTHEST; length++) {
      right.add(Distance.of(0, length));
      left.add(Distance.of(length, 0));
    }
    Set<Integer> all = new HashSet<>(right);
    all.addAll(left);
    assertEquals(right.size() + left.size(), all.size());
    assertEquals(Distance.CLASSES, all.size());
    assertTrue(all.stream().allMatch(c -> c >= 0 && c < Distance.CLASSES));
  }

  @Test
  void shortDistancesAreToldApart() {
    for (int length = 1; length < 8; length++) {
      assertTrue(Distance.of(0, length) < Distance.of(0, length + 1));
    }
    assertEquals(Distance.of(0, 29), Distance.of(0, FARTHEST));
  }

  @Test
  void onlyTheWayCountsNotThePlace() {
    assertEquals(Distance.of(3, 8), Distance.of(103, 108));
    assertEquals(Distance.of(8, 3), Distance.of(108, 103));
  }
}
