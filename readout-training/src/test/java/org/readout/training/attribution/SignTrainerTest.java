package org.readout.training.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SignTrainerTest {
  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      lessons.add(new Lesson(List.of("bias", "say"), true));
      lessons.add(new Lesson(List.of("bias", "paint"), false));
    }
    lessons.add(new Lesson(List.of("bias", "rare"), true));
    return lessons;
  }

  @Test
  void aSignOfWhatPeopleMarkedWeighsMoreThanOneOfWhatTheyLeft() {
    Map<String, Double> weights = SignTrainer.train(lessons());
    assertTrue(weight(weights, "say") > 0 && weight(weights, "paint") < 0, weights::toString);
  }

  @Test
  void aSignSeenSeldomHasNoWeight() {
    assertTrue(!SignTrainer.train(lessons()).containsKey("rare"));
  }

  @Test
  void aSignSeenSeldomWeighsLessThanOneSeenOften() {
    List<Lesson> lessons = new ArrayList<>(lessons());
    for (int i = 0; i < 6; i++) {
      lessons.add(new Lesson(List.of("bias", "aver"), true));
    }
    Map<String, Double> weights = SignTrainer.train(lessons);
    assertTrue(weight(weights, "aver") > 0 && weight(weights, "aver") < weight(weights, "say"));
  }

  @Test
  void theSameLessonsGiveTheSameWeights() {
    assertEquals(SignTrainer.train(lessons()), SignTrainer.train(lessons()));
  }

  @Test
  void theThresholdKeepsWhatPeopleMarked() {
    Map<String, Double> weights = SignTrainer.train(lessons());
    Threshold cut = new Threshold();
    cut.add(lessons(), 41, weights);
    double threshold = cut.best();
    double bias = weight(weights, "bias");
    assertTrue(bias + weight(weights, "say") > threshold);
    assertTrue(bias + weight(weights, "paint") <= threshold);
  }

  private static double weight(Map<String, Double> weights, String sign) {
    return weights.getOrDefault(sign, 0.0);
  }
}
