package org.readout.training.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.language.Name;
import org.readout.model.EntityKind;

class NameLabelsTest {
  @Test
  void namesBecomeLabelsAndNamesAgain() {
    List<Name> names =
        List.of(
            new Name(EntityKind.GROUP, 3, 0, 0),
            new Name(EntityKind.PERSON, 3, 1, 2),
            new Name(EntityKind.PERSON, 3, 3, 3));
    List<String> labels = NameLabels.of(names, 5);
    assertEquals(List.of("B-NATIONALITY", "B-PERSON", "I-PERSON", "B-PERSON", "O"), labels);
    assertEquals(names, NameLabels.names(labels, 3));
  }

  @Test
  void anInnerLabelStandsBehindItsLikeAlone() {
    assertTrue(NameLabels.follows("B-PLACE", "I-PLACE"));
    assertFalse(NameLabels.follows("B-PERSON", "I-PLACE"));
    assertFalse(NameLabels.follows("O", "I-PLACE"));
    assertTrue(NameLabels.follows("I-PLACE", "B-PLACE"));
    assertEquals(11, NameLabels.all().size());
  }

  @Test
  void anInnerLabelWithoutABeginningBeginsAName() {
    assertEquals(
        List.of(new Name(EntityKind.PLACE, 0, 1, 2)),
        NameLabels.names(List.of("O", "I-PLACE", "I-PLACE"), 0));
  }
}
