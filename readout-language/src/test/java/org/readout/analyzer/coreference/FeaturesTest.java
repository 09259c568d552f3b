package org.readout.analyzer.coreference;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class FeaturesTest {
  private final Features features = new Features();

  private int[] places(int fine, int coarse, int value) {
    features.begin(fine, coarse);
    features.add(Template.ROLES, value);
    return features.places();
  }

  @Test
  void aFeatureCountsAloneAndWithEitherSort() {
    int[] plain = places(1, 2, 5);
    int[] otherFine = places(3, 2, 5);
    int[] otherCoarse = places(1, 4, 5);
    assertEquals(3, plain.length);
    assertEquals(plain[0], otherFine[0]);
    assertNotEquals(plain[1], otherFine[1]);
    assertEquals(plain[2], otherFine[2]);
    assertEquals(plain[1], otherCoarse[1]);
    assertNotEquals(plain[2], otherCoarse[2]);
  }

  @Test
  void aFeatureOfSingleWordsCountsAloneOnly() {
    features.begin(1, 2);
    features.addWord(Template.FRESH_NOUN, 5);
    assertEquals(1, features.places().length);
  }

  @Test
  void placesComeInTheOrderOfWhatWasAdded() {
    features.begin(1, 2);
    features.addWord(Template.FRESH_NOUN, 7);
    features.add(Template.ROLES, 5);
    int[] both = features.places();
    assertArrayEquals(places(1, 2, 5), Arrays.copyOfRange(both, 1, 4));
  }

  @Test
  void aDecisionKnowsNothingOfTheOneBefore() {
    int[] first = places(1, 2, 5);
    places(6, 7, 8);
    assertArrayEquals(first, places(1, 2, 5));
  }

  @Test
  void everyTemplateFindsRoomAndAPlaceInTheTable() {
    features.begin(0, 0);
    for (Template template : Template.values()) {
      features.add(template, -1);
    }
    int[] places = features.places();
    assertEquals(3 * Template.values().length, places.length);
    assertTrue(Arrays.stream(places).allMatch(place -> place >= 0 && place < Weights.size()));
  }
}
