package org.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class IdentifierTest {
  @Test
  void aBlankReportIdIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new ReportId(" "));
  }

  @Test
  void aRuleNameNeedsAFamilyAndWords() {
    assertEquals("protest/march-against", new RuleId("protest/march-against").toString());
    assertThrows(IllegalArgumentException.class, () -> new RuleId("protest"));
    assertThrows(IllegalArgumentException.class, () -> new RuleId("Protest/march"));
  }

  @Test
  void anActorsCodeIsCountryThenSector() {
    assertEquals(
        Optional.of("PERGOV"), Affiliation.of(Optional.of("PER"), Optional.of("GOV")).code());
    assertEquals(Optional.empty(), Affiliation.of(Optional.empty(), Optional.empty()).code());
  }

  @Test
  void certaintyBeyondThreeIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Judgement(Status.HAPPENED, java.util.List.of(), 3.5));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Judgement(Status.HAPPENED, java.util.List.of(), Double.NaN));
  }
}
