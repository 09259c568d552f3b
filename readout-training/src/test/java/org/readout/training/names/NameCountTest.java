package org.readout.training.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.language.Name;
import org.readout.model.EntityKind;

class NameCountTest {
  private static final Set<EntityKind> KINDS = EnumSet.of(EntityKind.PERSON, EntityKind.PLACE);
  private static final List<Name> GOLD =
      List.of(
          new Name(EntityKind.PERSON, 0, 0, 1),
          new Name(EntityKind.PLACE, 0, 4, 4),
          new Name(EntityKind.OTHER, 0, 6, 6));

  @Test
  void aNameOfAnotherKindOrExtentIsWrong() {
    List<Name> found =
        List.of(new Name(EntityKind.PERSON, 0, 1, 1), new Name(EntityKind.PERSON, 0, 4, 4));
    assertEquals(new NameCount(2, 2, 0), NameCount.exact(GOLD, found, KINDS));
    assertEquals(new NameCount(2, 2, 1), NameCount.spans(GOLD, found, KINDS));
  }

  @Test
  void kindsThatAreNotAskedForDoNotCount() {
    List<Name> found =
        List.of(new Name(EntityKind.PLACE, 0, 4, 4), new Name(EntityKind.OTHER, 0, 6, 6));
    NameCount count = NameCount.exact(GOLD, found, KINDS);
    assertEquals(new NameCount(2, 1, 1), count);
    assertEquals("P 1.000 R 0.500 F1 0.667 of 2", count.toString());
  }
}
