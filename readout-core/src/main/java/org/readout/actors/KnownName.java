package org.readout.actors;

import java.util.Optional;
import org.readout.model.EntityKind;

/**
 * A name from the tables with what it tells.
 *
 * @param name what all variants are filed under
 * @param code CAMEO code where it is not made from country and sector
 * @param period when it tells this
 */
record KnownName(
    String name,
    NameSort sort,
    EntityKind kind,
    Optional<String> country,
    Optional<String> sector,
    Optional<String> code,
    Period period) {

  /** One that tells the same at all times. */
  KnownName(
      String name,
      NameSort sort,
      EntityKind kind,
      Optional<String> country,
      Optional<String> sector,
      Optional<String> code) {
    this(name, sort, kind, country, sector, code, Period.ALWAYS);
  }

  /** A country, a part of one, or who is of it. */
  boolean land() {
    return sort == NameSort.NATIONALITY || sort.ofPlace();
  }

  /** The same as a part of a country: a land is no state of its own there, nor a town a capital. */
  KnownName partOf(String larger) {
    boolean code = this.code.equals(country);
    NameSort part =
        switch (sort) {
          case COUNTRY -> NameSort.TERRITORY;
          case CAPITAL -> NameSort.CITY;
          default -> sort;
        };
    return new KnownName(
        name,
        part,
        kind,
        Optional.of(larger),
        part == sort ? sector : Optional.empty(),
        code ? Optional.of(larger) : this.code,
        period);
  }

  static KnownName shadow(String name) {
    return new KnownName(
        name,
        NameSort.SHADOW,
        EntityKind.OTHER,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
