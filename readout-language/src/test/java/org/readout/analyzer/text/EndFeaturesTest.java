package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndFeaturesTest {
  private static final WordKinds KINDS = WordKinds.of(Map.of("met", 1));

  /** What stands before each place that is asked about. */
  private static List<String> asked(String text) {
    List<String> places = new ArrayList<>();
    TextSplitter.with(
            KINDS,
            (place, ruled, features) -> {
              places.add(text.substring(0, place));
              return ruled;
            })
        .split(text);
    return places;
  }

  private static List<int[]> seen(String text) {
    List<int[]> features = new ArrayList<>();
    TextSplitter.with(
            KINDS,
            (place, ruled, seen) -> {
              features.add(seen.clone());
              return ruled;
            })
        .split(text);
    return features;
  }

  @Test
  void placesBehindStopsAndBeforeCapitalsAreAsked() {
    assertEquals(
        List.of("Hello", "Hello Ana Duarte met them."),
        asked("Hello Ana Duarte met them. envoys left.").stream()
            .filter(place -> !place.endsWith("Ana"))
            .toList());
  }

  @Test
  void wordsInLowerCaseGoOn() {
    assertEquals(List.of(), asked("the envoys met and left"));
  }

  @Test
  void noSentenceEndsBehindATitleBeforeAName() {
    assertEquals(List.of("Ask"), asked("Ask Gov. Duarte").subList(0, 1));
    assertFalse(asked("They met Lt. Gen. Okafor").contains("They met Lt."));
    assertFalse(asked("They met Lt. Gen. Okafor").contains("They met Lt. Gen."));
  }

  @Test
  void noSentenceEndsBetweenAQuestionAndItsVerbOfTelling() {
    String text = "\"Who met them?\" Duarte asked.";
    assertFalse(asked(text).contains("\"Who met them?\""));
  }

  @Test
  void everyPlaceHasAsManyFeatures() {
    for (int[] features : seen("A. B (C) 1. D\n\nE - \"F?\" G [1] H")) {
      assertEquals(EndFeatures.COUNT, features.length);
      assertEquals(EndFeatures.COUNT, Arrays.stream(features).distinct().count());
    }
  }

  @Test
  void whatLiesBeyondTheParagraphIsNotSeen() {
    List<int[]> one = seen("Envoys met. They left");
    List<int[]> other = seen("Envoys met. They left\n\nRebels fled");
    assertArrayEquals(one.get(0), other.get(0));
  }
}
