package org.readout.status;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;

class StatusRuleReaderTest {
  private static final String WHOLE =
      """
      rule: status/refuse
      verbs: refuse, decline
      over: infinitive, object of from
      effect: not
      yes: The army refused to leave.
      no: The army left.
      """;

  private final List<Problem> problems = new ArrayList<>();
  private final List<StatusRule> rules = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private void read(String text) {
    new StatusRuleReader(problems)
        .read(
            new RuleText("en/status/test.rules", text),
            (site, word, rule) -> {
              words.add(site + " " + word);
              rules.add(rule);
            });
  }

  @Test
  void aRuleIsGivenOnceForEachOfItsWords() {
    read(WHOLE);
    assertEquals(List.of(), problems);
    assertEquals(List.of("VERB refuse", "VERB decline"), words);
  }

  @Test
  void aRuleReachesOnlyOverItsLinks() {
    read(WHOLE);
    assertTrue(rules.get(0).reaches(Link.INFINITIVE, "to"));
    assertTrue(rules.get(0).reaches(Link.PHRASE, "from"));
    assertFalse(rules.get(0).reaches(Link.PHRASE, "with"));
    assertFalse(rules.get(0).reaches(Link.CLAUSE, "that"));
  }

  @Test
  void certaintyFollowsTheEffectUnlessWritten() {
    read(WHOLE);
    assertEquals(-1, rules.get(0).certainty());
    read(
        WHOLE
            .replace("status/refuse", "status/other")
            .replace("effect: not", "effect: not\ncertainty: -0.5"));
    assertEquals(-0.5, rules.get(2).certainty());
  }

  @Test
  void anUnknownEffectIsRefusedWithItsRemedy() {
    read(WHOLE.replace("effect: not", "effect: nought"));
    assertTrue(problems.get(0).toString().contains("write same, holds, not, future"));
  }

  @Test
  void anUnknownLinkIsRefused() {
    read(WHOLE.replace("infinitive,", "infinite,"));
    assertTrue(problems.get(0).toString().contains("read over \"infinite\""));
  }

  @Test
  void aRuleWithoutExamplesIsRefused() {
    read(WHOLE.replace("yes: The army refused to leave.\n", ""));
    assertTrue(problems.get(0).toString().contains("\"yes:\""));
  }

  @Test
  void aGerundAfterAPrepositionIsNoNoun() {
    read(WHOLE.replace("object of from", "gerund after at or in"));
    assertTrue(rules.get(0).reaches(Link.GERUND_PHRASE, "at"));
    assertFalse(rules.get(0).reaches(Link.GERUND_PHRASE, "to"));
    assertFalse(rules.get(0).reaches(Link.PHRASE, "at"));
  }

  @Test
  void aNegatedWordHasTheEffectWrittenForIt() {
    read(WHOLE.replace("effect: not", "effect: not\nnegated: hypothetical"));
    assertEquals(Effect.HYPOTHETICAL, rules.get(0).turned().effect());
    assertEquals(Effect.HYPOTHETICAL.certainty(), rules.get(0).turned().certainty());
  }
}
