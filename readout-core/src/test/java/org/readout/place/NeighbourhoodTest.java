package org.readout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.readout.model.Precision;

class NeighbourhoodTest {
  private static final Location HERE = place(48, 2, Precision.CITY);
  private static final Location NEAR = place(48.2, 2.1, Precision.CITY);
  private static final Location FAR = place(-30, 150, Precision.CITY);

  private static Location place(double latitude, double longitude, Precision precision) {
    return new Location(
        "Zenda",
        Optional.of("RUR"),
        Optional.empty(),
        OptionalDouble.of(latitude),
        OptionalDouble.of(longitude),
        5000,
        false,
        OptionalLong.empty(),
        precision,
        precision != Precision.CITY,
        false);
  }

  private static Neighbourhood others(Location... places) {
    return Neighbourhood.of(Map.of("Strelsau", List.of(places)));
  }

  @Test
  void whatLiesNearTheOthersIsCloser() {
    Neighbourhood others = others(NEAR);
    assertTrue(others.closeness(HERE, "Zenda") > 0.4);
    assertEquals(0, others.closeness(FAR, "Zenda"), 1e-6);
  }

  @Test
  void aNameThatLeavesDoubtPullsLess() {
    assertTrue(others(NEAR, FAR).closeness(HERE, "Zenda") < others(NEAR).closeness(HERE, "Zenda"));
  }

  @Test
  void aNameIsNoNeighbourOfItself() {
    assertEquals(0, others(NEAR).closeness(HERE, "Strelsau"));
  }

  @Test
  void aCountryHasNoNeighbourhood() {
    Location country = place(48, 2, Precision.COUNTRY);
    assertEquals(0, others(NEAR).closeness(country, "Zenda"));
    assertEquals(0, others(country).closeness(HERE, "Zenda"));
  }
}
