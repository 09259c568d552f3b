package org.readout.analyzer.features;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

class WordSightTest {
  private static final WordSight SIGHT = new WordSight(WordGroups.none());

  private static int see(WordAttribute attribute, String form) {
    return SIGHT.attributes(form)[attribute.ordinal()];
  }

  @Test
  void numbersOfOneLengthLookAlike() {
    assertEquals(see(WordAttribute.FORM, "1,250"), see(WordAttribute.FORM, "3,981"));
  }

  @Test
  void lowerCaseHidesCapitals() {
    assertEquals(see(WordAttribute.LOWER, "March"), see(WordAttribute.LOWER, "march"));
    assertNotEquals(see(WordAttribute.FORM, "March"), see(WordAttribute.FORM, "march"));
  }

  @Test
  void curlyQuotesLookLikeStraightOnes() {
    assertEquals(see(WordAttribute.FORM, "\u2019s"), see(WordAttribute.FORM, "'s"));
  }

  @Test
  void shapesShortenRuns() {
    assertEquals(see(WordAttribute.SHAPE, "Lisbon"), see(WordAttribute.SHAPE, "Marseilles"));
    assertNotEquals(see(WordAttribute.SHAPE, "NATO"), see(WordAttribute.SHAPE, "Nato"));
  }

  @Test
  void aShortWordHasNoLongSuffix() {
    assertEquals(0, see(WordAttribute.SUFFIX3, "at"));
    assertEquals(see(WordAttribute.SUFFIX3, "walking"), see(WordAttribute.SUFFIX3, "sing"));
  }

  @Test
  void anyFormHasAttributes() {
    for (String form : new String[] {"", "\uD83D", "\u202E", "x".repeat(100_000)}) {
      assertEquals(WordAttribute.values().length, SIGHT.attributes(form).length);
    }
  }

  @Test
  void aWordOfTheLexiconHasGroupsFromCoarseToFine() {
    ByteWriter out = new ByteWriter();
    WordGroups.write(
        Map.of(
            "cairo", new WordGroups.Entry("10101110", "NNP"),
            "lima", new WordGroups.Entry("10101111", "NNP"),
            "ran", new WordGroups.Entry("0110", "VBD")),
        out);
    WordSight sight = new WordSight(WordGroups.read(new ByteReader(out.bytes())));
    int[] cairo = sight.attributes("Cairo");
    int[] lima = sight.attributes("LIMA");
    int middle = WordAttribute.GROUP2.ordinal();
    int fine = WordAttribute.GROUP3.ordinal();
    int tags = WordAttribute.CLASS.ordinal();
    assertEquals(cairo[middle], lima[middle]);
    assertNotEquals(cairo[fine], lima[fine]);
    assertEquals(cairo[tags], lima[tags]);
    assertNotEquals(cairo[tags], sight.attributes("ran")[tags]);
    assertEquals(0, sight.attributes("unheard-of")[fine]);
  }
}
