package org.readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.model.Stance;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;

class CueReaderTest {
  private static final String WHOLE =
      """
      rule: say/claim
      verbs: claim, make out
      content: clause, object of about or of
      stance: doubting
      link: no
      yes: The guard claimed that he slept.
      no: The guard slept.
      """;

  private final List<Problem> problems = new ArrayList<>();

  private List<Cue> read(String text) {
    return new CueReader(problems).read(new RuleText("en/cues/test.rules", text));
  }

  private String onlyProblem(String text) {
    read(text);
    assertEquals(1, problems.size(), problems::toString);
    return problems.get(0).toString();
  }

  @Test
  void aRuleGivesACueForEachOfItsWords() {
    List<Cue> cues = read(WHOLE);
    assertEquals(List.of(), problems);
    assertEquals(List.of("make", "out"), cues.get(1).words());
    assertEquals(Stance.DOUBTING, cues.get(0).rule().stance());
    assertEquals(List.of("about", "of"), cues.get(0).rule().content().get(1).prepositions());
  }

  @Test
  void aRuleWithoutACounterExampleIsRefused() {
    assertTrue(onlyProblem(WHOLE.replace("no: The guard slept.\n", "")).contains("\"no:\""));
  }

  @Test
  void anUnknownContentIsToldWithLineAndRemedy() {
    String message = onlyProblem(WHOLE.replace("content: clause,", "content: clouse,"));
    assertTrue(message.startsWith("en/cues/test.rules:3: read content \"clouse\"; write one of"));
  }

  @Test
  void anUnknownStanceIsRefused() {
    assertTrue(onlyProblem(WHOLE.replace("doubting", "unsure")).contains("stance \"unsure\""));
  }

  @Test
  void aLinkIsYesOrNo() {
    assertTrue(onlyProblem(WHOLE.replace("link: no", "link: maybe")).contains("write yes or no"));
  }

  @Test
  void aNameTakenTwiceIsRefused() {
    assertTrue(onlyProblem(WHOLE + "\n" + WHOLE).contains("again after"));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    read(WHOLE.replace("clause,", "clouse,").replace("doubting", "unsure"));
    assertEquals(2, problems.size());
  }
}
