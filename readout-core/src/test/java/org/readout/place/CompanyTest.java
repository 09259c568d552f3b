package org.readout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.readout.model.Precision;

class CompanyTest {
  private static final Location HERE = town("RUR", "Upper Zenda");

  private static Location town(String country, String region) {
    return place(country, region, Precision.CITY);
  }

  private static Location place(String country, String region, Precision precision) {
    return new Location(
        "Upper Zenda",
        Optional.of(country),
        Optional.of(region).filter(r -> !r.isEmpty()),
        OptionalDouble.of(1),
        OptionalDouble.of(2),
        5000,
        false,
        OptionalLong.empty(),
        precision,
        false,
        false);
  }

  private static double share(Location other) {
    return new Company(Map.of("Strelsau", other)).share(HERE, "Zenda");
  }

  @Test
  void whoseRegionIsNamedKeepsMoreToTheOthersThanWhoseCountryIs() {
    assertTrue(share(town("RUR", "Upper Zenda")) > share(town("RUR", "Lower Zenda")));
    assertTrue(share(town("RUR", "Lower Zenda")) > share(town("GRA", "Upper Zenda")));
    assertEquals(0, share(town("GRA", "Upper Zenda")));
  }

  @Test
  void aRegionIsItsOwn() {
    assertEquals(share(town("RUR", "Upper Zenda")), share(place("RUR", "", Precision.REGION)));
  }

  @Test
  void aCountryAndItsOwnNameDoNotCount() {
    assertEquals(0, share(place("RUR", "", Precision.COUNTRY)));
    assertEquals(0, new Company(Map.of("Zenda", HERE)).share(HERE, "Zenda"));
  }

  @Test
  void manyCountMoreThanFew() {
    Company many = new Company(Map.of("Strelsau", HERE, "Hentzau", HERE, "Tarlenheim", HERE));
    assertTrue(many.share(HERE, "Zenda") > share(HERE));
  }
}
