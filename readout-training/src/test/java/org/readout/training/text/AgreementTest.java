package org.readout.training.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.model.Span;

class AgreementTest {
  @Test
  void onlyTheSamePlacesAgree() {
    Agreement agreement =
        Agreement.of(Set.of(new Span(0, 3), new Span(4, 9)), Set.of(new Span(0, 3)));
    assertEquals(new Agreement(2, 1, 1), agreement);
    assertEquals(2.0 / 3, agreement.f1(), 1e-9);
  }

  @Test
  void sumsAreOverAllDocuments() {
    assertEquals(new Agreement(4, 3, 2), new Agreement(2, 1, 1).plus(new Agreement(2, 2, 1)));
    assertEquals(0, Agreement.NONE.f1());
  }
}
