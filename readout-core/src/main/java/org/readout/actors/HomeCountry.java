package org.readout.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The country that a report is set in, for bodies that it names without one: "the police", "the
 * opposition".
 *
 * @param code empty where no country stands out
 */
record HomeCountry(Optional<String> code) {
  private static final Set<String> DOMESTIC =
      Set.of("COP", "GOV", "MIL", "LEG", "JUD", "OPP", "PTY", "ELI", "CVL", "REB", "LAB", "SPY");
  private static final double SHARE = 0.6;

  /** The country that most mentions name. */
  static HomeCountry of(List<Cluster> clusters) {
    Map<String, Integer> counts = new HashMap<>();
    int all = 0;
    for (Cluster cluster : clusters) {
      Optional<String> country = cluster.belonging().country().filter(c -> cluster.known().isPresent());
      if (country.isPresent()) {
        counts.merge(country.get(), cluster.mentions().size(), Integer::sum);
        all += cluster.mentions().size();
      }
    }
    double needed = SHARE * all;
    return new HomeCountry(
        counts.entrySet().stream()
            .filter(e -> e.getValue() >= Math.max(needed, 2))
            .map(Map.Entry::getKey)
            .sorted()
            .findFirst());
  }

  /** What a cluster's mentions tell, with the home country where they tell none. */
  Belonging fill(Cluster cluster) {
    Belonging told = cluster.belonging();
    boolean domestic =
        told.country().isEmpty() && told.sector().filter(DOMESTIC::contains).isPresent() && cluster.known().isEmpty();
    return domestic && code.isPresent() ? told.or(new Belonging(code, Optional.empty(), code, false)) : told;
  }
}
