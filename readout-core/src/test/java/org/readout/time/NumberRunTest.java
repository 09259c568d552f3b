package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberRunTest {
  private static final Map<String, String> NUMBERS =
      Map.of(
          "two",
          "2",
          "five",
          "5",
          "twenty",
          "20",
          "hundred",
          "100",
          "thousand",
          "1000",
          "ten",
          "10");

  private static Optional<NumberRun> run(String words) {
    List<TimePattern.Seen> seen =
        Arrays.stream(words.split(" ", -1))
            .map(word -> new TimePattern.Seen(word, classes(word)))
            .toList();
    return NumberRun.mark(seen).get(0).run();
  }

  private static Map<String, String> classes(String word) {
    return NUMBERS.containsKey(word) ? Map.of("NUMBER", NUMBERS.get(word)) : Map.of();
  }

  @Test
  void wordsThatFollowMakeOneNumber() {
    assertEquals(Optional.of(new NumberRun(3, "25")), run("twenty - five years"));
    assertEquals(Optional.of(new NumberRun(2, "2000")), run("two thousand men"));
    assertEquals(Optional.of(new NumberRun(4, "205")), run("two hundred and five"));
  }

  @Test
  void oneWordIsNoRun() {
    assertEquals(Optional.empty(), run("five years"));
    assertEquals(Optional.empty(), run("years five"));
  }

  @Test
  void numbersThatMakeNoneTogetherStayApart() {
    assertEquals(Optional.empty(), run("two five"));
    assertEquals(Optional.empty(), run("ten and"));
  }
}
