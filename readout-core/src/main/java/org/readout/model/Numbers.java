package org.readout.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How many people an event touched, where the text says: at most one count of each sort. */
public record Numbers(Map<Sort, HeadCount> counts) {
  public static final Numbers NONE = new Numbers(Map.of());

  /** What befell the people counted. */
  public enum Sort {
    KILLED,
    INJURED,
    ARRESTED,
    DISPLACED,
    CROWD;

    /** The word that the output contract uses. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Numbers {
    EnumMap<Sort, HeadCount> sorted = new EnumMap<>(Sort.class);
    sorted.putAll(counts);
    counts = Collections.unmodifiableMap(sorted);
  }

  public Optional<HeadCount> of(Sort sort) {
    return Optional.ofNullable(counts.get(sort));
  }
}
