package org.readout.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.model.EventType;
import org.readout.rules.Problem;

class FurtherPlacesTest {
  private static final String HEADER = "event\trecipient\tland\taim\n";

  private final List<Problem> problems = new ArrayList<>();

  @Test
  void aTypeWithoutALineHasNoFurtherPlaces() {
    FurtherPlaces places = read("AGREE\tanywhere of to\tnone\tnone\n");
    assertEquals(
        List.of("to"), places.of(EventType.AGREE).recipient().slots().get(0).prepositions());
    assertEquals(FurtherPlaces.Places.NONE, places.of(EventType.AID));
  }

  @Test
  void anUnknownTypeIsToldWithItsLine() {
    read("AGREEMENT\tanywhere of to\tnone\tnone\n");
    assertEquals(
        List.of(
            "en/events/further.tsv:2: read [AGREEMENT, anywhere of to, none, none]; write"
                + " PLOVER's types"),
        problems.stream().map(Problem::toString).toList());
  }

  @Test
  void anUnknownAimIsToldWithItsLine() {
    read("PROTEST\tanywhere of to\tnone\tREQUEST, ACUSE\n");
    assertEquals(
        List.of(
            "en/events/further.tsv:2: read [PROTEST, anywhere of to, none, REQUEST, ACUSE]; write"
                + " PLOVER's types"),
        problems.stream().map(Problem::toString).toList());
  }

  @Test
  void anUnknownPlaceIsToldWithWhatToWrite() {
    read("AGREE\teverywhere\tnone\tnone\n");
    assertEquals(
        List.of(
            "en/events/further.tsv:2: read [AGREE, everywhere, none, none]; "
                + RoleExpression.REMEDY),
        problems.stream().map(Problem::toString).toList());
  }

  private FurtherPlaces read(String rows) {
    return FurtherPlaces.read(
        Ontologies.with(Map.of("en/events/further.tsv", HEADER + rows)), problems);
  }
}
