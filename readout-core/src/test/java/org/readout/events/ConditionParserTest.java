package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.events.Slot.Part;
import org.readout.events.Slot.Place;

class ConditionParserTest {
  private final ConditionParser parser = new ConditionParser(Set.of("REB"));

  @Test
  void classesAreJoinedByOr() {
    Condition condition = parser.parse(false, "object is military or REB").orElseThrow();
    assertEquals(Set.of("military", "REB"), condition.allowed());
    assertEquals(Condition.Test.IS, condition.test());
  }

  @Test
  void aPrepositionInIsToldFromTheTestIn() {
    Condition condition = parser.parse(true, "object of at or in in war, crisis").orElseThrow();
    assertEquals(List.of(Slot.of(Place.OBJECT, List.of("at", "in"))), condition.places().slots());
    assertEquals(Set.of("war", "crisis"), condition.allowed());
  }

  @Test
  void severalPlacesMayBeNamed() {
    Condition condition = parser.parse(false, "object of of, clause in attack").orElseThrow();
    assertEquals(2, condition.places().slots().size());
  }

  @Test
  void whatBelongsToAPlaceMayBeMeant() {
    Slot slot = RoleExpression.parse("possessor of object").orElseThrow().slots().get(0);
    assertEquals(new Slot(Place.OBJECT, List.of(), Part.POSSESSOR), slot);
    assertEquals(
        RoleExpression.parse("object possessor"), RoleExpression.parse("possessor of object"));
  }

  @Test
  void unknownClassesPlacesAndEmptyListsAreNotUnderstood() {
    for (String text : List.of("object is soldierly", "objekt in war", "object in", "object")) {
      assertEquals(Optional.empty(), parser.parse(false, text), text);
    }
  }

  @Test
  void placesForConditionsAloneAreNoSides() {
    assertTrue(RoleExpression.parse("word").isEmpty());
    assertTrue(RoleExpression.parseAny("word").isPresent());
  }

  @Test
  void aListOfWordsNarrowsMoreThanAClass() {
    int words = parser.parse(false, "object in war").orElseThrow().weight();
    int kind = parser.parse(false, "object is REB").orElseThrow().weight();
    int anything = parser.parse(false, "object is any").orElseThrow().weight();
    assertTrue(words > kind && kind > anything);
  }
}
