package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;

class TimeRuleReaderTest {
  private final List<Problem> problems = new ArrayList<>();

  private List<TimeRule> read(String text) {
    return TimeRuleReader.read(new RuleText("en/time/test.rules", text), problems);
  }

  @Test
  void aRuleHoldsItsMeaningAndWhatThatNeeds() {
    List<TimeRule> rules =
        read("rule: t/last\nwords: last UNIT\nmeans: shift -1\nyes: Last week.\nno: Last.\n");
    assertEquals(Meaning.SHIFT, rules.get(0).meaning());
    assertEquals(List.of("-1"), rules.get(0).arguments());
  }

  @Test
  void aRuleWithoutACounterExampleIsRefused() {
    assertTrue(
        read("rule: t/last\nwords: last UNIT\nmeans: shift -1\nyes: Last week.\n").isEmpty());
    assertEquals(
        "en/time/test.rules:1: read a rule without \"no:\"; write one", problems.get(0).toString());
  }

  @Test
  void anUnknownMeaningAndAnUnknownClassAreBothTold() {
    read("rule: t/last\nwords: last MOON\nmeans: shuft -1\nyes: Last week.\nno: Last.\n");
    assertEquals(List.of(2, 3), problems.stream().map(Problem::line).toList());
    assertTrue(problems.get(1).message().startsWith("read meaning \"shuft\"; write one of"));
  }
}
