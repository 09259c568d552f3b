package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;

class EventRuleReaderTest {
  private static final String FILE = "en/events/test.rules";
  private static final String WHOLE =
      """
      rule: assault/shell
      event: ASSAULT
      cameo: 19
      verbs: shell
      actor: subject
      recipient: object
      yes: The army shelled the town.
      as: The army -> the town
      no: The cook shelled the peas.
      """;

  @Test
  void aWholeRuleIsReadWithItsExamples() {
    EventFinder finder = EventFinder.load(Ontologies.with(Map.of(FILE, WHOLE)));
    assertEquals(1, finder.ruleCount());
    RuleExample yes = finder.examples().get(0);
    assertEquals(7, yes.line());
    assertEquals(List.of("the town"), yes.sides().orElseThrow().recipients());
  }

  @Test
  void aListOfAnotherFileStandsForItsWords() {
    EventFinder finder =
        EventFinder.load(
            Ontologies.with(
                Map.of(
                    FILE,
                    WHOLE.replace("verbs: shell", "verbs: list shelling"),
                    "en/events/lists.rules",
                    "list: shelling\nwords: shell, bombard\n")));
    assertEquals(1, finder.ruleCount());
  }

  @Test
  void wordsInARuleAreRefused() {
    assertEquals(
        List.of(
            FILE
                + ":5: read \"words:\" in a rule; write verbs:, nouns:, phrases: or adjectives:, or"
                + " list: and a name above it"),
        problems(WHOLE.replace("actor: subject", "words: bombard\nactor: subject")));
  }

  @Test
  void aRuleWithoutACounterExampleIsRefused() {
    assertEquals(
        List.of(
            FILE
                + ":1: read a rule without \"no:\"; write no: with a sentence that looks alike but"
                + " tells of no such event"),
        problems(WHOLE.replaceAll("(?m)^no:.*\n", "")));
  }

  @Test
  void anUnknownRoleIsToldWithItsLineAndWhatToWrite() {
    List<String> problems = problems(WHOLE.replace("actor: subject", "actor: subjet"));
    assertEquals(1, problems.size());
    assertTrue(
        problems.get(0).startsWith(FILE + ":5: read \"actor: subjet\"; write subject, object,"),
        problems.get(0));
  }

  @Test
  void allProblemsOfARuleAreToldAtOnce() {
    List<String> problems =
        problems(
            WHOLE
                .replace("event: ASSAULT", "event: ASSAULT areal")
                .replace("cameo: 19", "cameo: 019")
                .replace("verbs:", "verb:"));
    assertEquals(3, problems.size(), problems.toString());
    assertTrue(problems.get(0).contains(":2: read mode \"areal\""), problems.get(0));
    assertTrue(problems.get(1).contains(":3: read code \"019\""), problems.get(1));
    assertTrue(problems.get(2).contains(":4: read key \"verb\""), problems.get(2));
  }

  @Test
  void aConditionThatMeansNothingIsRefused() {
    List<String> problems = problems(WHOLE + "if: object is soldierly\n");
    assertTrue(problems.get(0).startsWith(FILE + ":10: read \"if: object is soldierly\""));
  }

  @Test
  void aPlaceThatHoldsNoEventOfItsOwnIsRefused() {
    List<String> problems = problems(WHOLE + "instead of: subject\n");
    assertEquals(
        List.of(
            FILE + ":10: read \"instead of: subject\"; write clause, object, or both with a comma"),
        problems);
  }

  @Test
  void twoRulesOfOneNameAreRefused() {
    List<String> problems = problems(WHOLE + "\n" + WHOLE.replace("verbs: shell", "verbs: pound"));
    assertTrue(problems.get(0).contains("stands at " + FILE + ":1 already"), problems.get(0));
  }

  @Test
  void theSamePatternUnderTheSameConditionsIsRefused() {
    List<String> problems =
        problems(WHOLE + "\n" + WHOLE.replace("rule: assault/shell", "rule: assault/shell-again"));
    assertTrue(problems.get(0).contains("under the same conditions as in assault/shell"));
  }

  @Test
  void aRuleOverOneThatDoesNotExistIsRefused() {
    assertTrue(problems(WHOLE + "over: assault/none\n").get(0).contains("that exists"));
  }

  @Test
  void sidesWithoutASentenceBeforeThemAreRefused() {
    List<String> problems = problems(WHOLE.replaceAll("(?m)^yes:.*\n", ""));
    assertTrue(problems.get(1).contains("read \"as:\" without a yes:"), problems.toString());
  }

  @Test
  void randomTextIsRefusedOrReadButNeverBreaksTheReader() {
    Random random = new Random(7);
    String letters = "rule: event:\nverbs,->+ object of subject is in yes no as\t\n\"";
    for (int i = 0; i < 300; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(200); length > 0; length--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      problems(text.toString());
    }
  }

  private static List<String> problems(String text) {
    try {
      EventFinder.load(Ontologies.with(Map.of(FILE, text)));
      return List.of();
    } catch (RuleFileException e) {
      return e.problems().stream().map(Problem::toString).toList();
    }
  }

  @Test
  void aFileWithAProblemIsNotUsedByHalf() {
    String broken = WHOLE + "\nrule: assault/empty\n";
    assertThrows(
        RuleFileException.class, () -> EventFinder.load(Ontologies.with(Map.of(FILE, broken))));
  }
}
