package org.readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

class WeightsTest {
  private static Weights read(String table) {
    return Weights.load(new RuleFiles(Map.of("w.tsv", table)), "w.tsv");
  }

  @Test
  void signsAddUpAndUnknownOnesCountNothing() {
    Weights weights = read("sign\tweight\nbias\t-1.5\nlemma verbs say\t2.25\n");
    assertEquals(0.75, weights.sum(List.of("bias", "lemma verbs say", "lemma verbs paint")));
  }

  @Test
  void aMissingTableWeighsNothing() {
    assertTrue(Weights.load(new RuleFiles(Map.of()), "w.tsv").isEmpty());
  }

  @Test
  void aWeightThatIsNoNumberIsRefusedWithItsLine() {
    RuleFileException refused =
        assertThrows(RuleFileException.class, () -> read("sign\tweight\nbias\tmuch\n"));
    assertTrue(String.valueOf(refused.getMessage()).contains("w.tsv:2"), refused::toString);
  }
}
