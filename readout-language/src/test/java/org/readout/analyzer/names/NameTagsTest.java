package org.readout.analyzer.names;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.language.Name;
import org.readout.model.EntityKind;

class NameTagsTest {
  private static final List<String> LABELS =
      List.of("B-NATIONALITY", "B-PERSON", "B-PLACE", "I-NATIONALITY", "I-PERSON", "I-PLACE", "O");
  private static final NameTags TAGS = new NameTags(LABELS);

  /** The scores of a word for which some labels speak. */
  private static float[] word(Object... labelsAndScores) {
    float[] scores = new float[LABELS.size()];
    for (int i = 0; i < labelsAndScores.length; i += 2) {
      scores[LABELS.indexOf(labelsAndScores[i])] = ((Number) labelsAndScores[i + 1]).floatValue();
    }
    return scores;
  }

  private static List<Name> names(float[]... words) {
    return TAGS.names(List.of(words), 7);
  }

  private static boolean follows(int last, int next) {
    String label = LABELS.get(next);
    return !label.startsWith("I-") || last >= 0 && LABELS.get(last).endsWith(label.substring(1));
  }

  /** The best sum of scores of all rows of labels that may stand, tried one by one. */
  private static double best(List<float[]> words, int word, int last) {
    if (word == words.size()) {
      return 0;
    }
    double best = Double.NEGATIVE_INFINITY;
    for (int label = 0; label < LABELS.size(); label++) {
      if (follows(last, label)) {
        best = Math.max(best, words.get(word)[label] + best(words, word + 1, label));
      }
    }
    return best;
  }

  /** The sum of scores of the labels that names stand for. */
  private static double sum(List<float[]> words, List<Name> names) {
    int[] labels = new int[words.size()];
    Arrays.fill(labels, LABELS.indexOf("O"));
    for (Name name : names) {
      String kind = name.kind() == EntityKind.GROUP ? "NATIONALITY" : name.kind().name();
      for (int i = name.first(); i <= name.last(); i++) {
        labels[i] = LABELS.indexOf((i == name.first() ? "B-" : "I-") + kind);
      }
    }
    double sum = 0;
    for (int i = 0; i < labels.length; i++) {
      sum += words.get(i)[labels[i]];
    }
    return sum;
  }

  @Test
  void wordsOutsideAreNoNames() {
    assertEquals(List.of(), names(word("O", 1), word("O", 2)));
    assertEquals(List.of(), names());
  }

  @Test
  void aNameGoesOnOverItsInnerWords() {
    assertEquals(
        List.of(
            new Name(EntityKind.PERSON, 7, 0, 1),
            new Name(EntityKind.PERSON, 7, 2, 2),
            new Name(EntityKind.GROUP, 7, 4, 4)),
        names(
            word("B-PERSON", 3),
            word("I-PERSON", 3),
            word("B-PERSON", 3),
            word("O", 3),
            word("B-NATIONALITY", 3)));
  }

  @Test
  void anInnerWordNeverStandsBehindAnotherKind() {
    assertEquals(
        List.of(new Name(EntityKind.PERSON, 7, 0, 1)),
        names(word("B-PERSON", 5, "B-PLACE", 4), word("I-PLACE", 2, "I-PERSON", 1.5)));
    assertEquals(
        List.of(new Name(EntityKind.PLACE, 7, 0, 1)),
        names(word("B-PERSON", 5, "B-PLACE", 4), word("I-PLACE", 4, "I-PERSON", 1.5)));
  }

  @Test
  void aSentenceDoesNotBeginInsideAName() {
    assertEquals(
        List.of(new Name(EntityKind.PLACE, 7, 0, 0)), names(word("I-PERSON", 9, "B-PLACE", 1)));
  }

  @Test
  void noOtherLabelsThatMayStandScoreHigher() {
    Random random = new Random(1);
    for (int round = 0; round < 200; round++) {
      List<float[]> words = new ArrayList<>();
      for (int i = random.nextInt(5); i > 0; i--) {
        float[] scores = new float[LABELS.size()];
        for (int j = 0; j < scores.length; j++) {
          scores[j] = random.nextFloat() * 4 - 2;
        }
        words.add(scores);
      }
      assertEquals(best(words, 0, -1), sum(words, TAGS.names(words, 0)), 1e-4);
    }
  }

  @Test
  void scoresAreLogarithmsOfLikelihoodsAddedUp() {
    NameTags two = new NameTags(List.of("B-PERSON", "I-PERSON", "O"));
    float third = (float) Math.log(1 / 3.0);
    float[] certain = {100, 0, 0};
    List<float[]> words = List.of(certain, new float[] {5, 5, 5}, new float[] {0, 0, 1000});
    assertEquals(List.of(EntityKind.PERSON), two.kinds());
    assertArrayEquals(
        new float[] {third + (float) Math.log(2)},
        two.scores(new Name(EntityKind.PERSON, 0, 0, 1), words),
        1e-4f);
    assertTrue(Float.isFinite(two.scores(new Name(EntityKind.PERSON, 0, 2, 2), words)[0]));
  }

  @Test
  void kindsAreThoseOfTheLabels() {
    assertEquals(List.of(EntityKind.GROUP, EntityKind.PERSON, EntityKind.PLACE), TAGS.kinds());
    assertEquals(List.of(), new NameTags(List.of("O")).kinds());
    assertEquals(List.of(), new NameTags(List.of("O")).names(List.of(new float[1]), 0));
  }
}
