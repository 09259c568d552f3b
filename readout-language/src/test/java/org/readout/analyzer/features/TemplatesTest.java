package org.readout.analyzer.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TemplatesTest {
  private static final Templates THREE =
      Templates.parse("# what to look at\nform\nform tag   # both\n\ntag form next\n");

  private static int[] features(int... values) {
    int[] features = new int[THREE.size()];
    THREE.fill(Arrays.copyOf(values, values.length + 1), features);
    return features;
  }

  @Test
  void eachAtomHasOneNumber() {
    assertEquals(List.of("form", "tag", "next"), THREE.atoms());
  }

  @Test
  void notesAndBlankLinesAreNoTemplates() {
    assertEquals(3, THREE.size());
  }

  @Test
  void aFeatureChangesWithItsAtomsOnly() {
    int[] one = features(1, 2, 3);
    int[] other = features(1, 2, 4);
    assertEquals(one[0], other[0]);
    assertEquals(one[1], other[1]);
    assertNotEquals(one[2], other[2]);
  }

  @Test
  void theSameValuesInAnotherTemplateAreAnotherFeature() {
    Templates swapped = Templates.parse("a b\nb a");
    int[] features = new int[2];
    swapped.fill(new int[] {7, 7, 0}, features);
    assertNotEquals(features[0], features[1]);
  }

  @Test
  void fourAtomsAreTooMany() {
    assertThrows(IllegalArgumentException.class, () -> Templates.parse("a b c d"));
  }
}
