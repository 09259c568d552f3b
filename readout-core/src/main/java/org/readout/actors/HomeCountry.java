package org.readout.actors;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.model.EntityKind;

/**
 * The country that a report is set in, for people and bodies that it names without one: "the
 * police", "the opposition".
 *
 * @param code empty where no country stands out
 * @param alone whether hardly any other country is spoken of
 * @param often whether it is spoken of so often that bodies named without a country are of it too
 */
record HomeCountry(Optional<String> code, boolean alone, boolean often) {
  private static final Set<String> DOMESTIC =
      Set.of("COP", "GOV", "MIL", "LEG", "JUD", "OPP", "PTY", "ELI", "SPY");
  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
  private static final String UNIDENTIFIED = "UNK";
  private static final double STANDS_OUT = 0.5;
  private static final double ALONE = 0.85;
  private static final int OFTEN = 4;

  /** Whether a code stands for what is above countries. */
  static boolean international(String country) {
    return INTERNATIONAL.contains(country);
  }

  /** The country that most mentions belong to. */
  static HomeCountry of(List<Cluster> clusters) {
    Map<String, Integer> counts = new HashMap<>();
    for (Cluster cluster : clusters) {
      cluster
          .belonging()
          .country()
          .filter(country -> !INTERNATIONAL.contains(country))
          .ifPresent(country -> counts.merge(country, cluster.mentions().size(), Integer::sum));
    }
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    Optional<Map.Entry<String, Integer>> most =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= STANDS_OUT * all)
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()));
    return new HomeCountry(
        most.map(Map.Entry::getKey),
        most.filter(entry -> entry.getValue() >= ALONE * all).isPresent(),
        most.filter(entry -> entry.getValue() >= OFTEN).isPresent());
  }

  /**
   * What a cluster's mentions tell, with the home country where they tell none.
   *
   * @param all the clusters of the report
   */
  Belonging fill(Cluster cluster, List<Cluster> all, KnownPeople people) {
    Belonging told = cluster.belonging();
    boolean stateless = told.country().isEmpty() && cluster.known().isEmpty() && !told.elsewhere();
    boolean home = stateless && (domestic(told) || (alone && living(cluster)));
    return home && code.filter(here -> !taken(cluster, here, all, people)).isPresent()
        ? told.or(new Belonging(code, Optional.empty(), code))
        : told;
  }

  /** Whether the office that somebody's title names is another's in the home country. */
  private boolean taken(Cluster cluster, String here, List<Cluster> all, KnownPeople people) {
    return people
        .office(cluster, here)
        .filter(
            office ->
                (!alone && people.anothers(office, here, cluster))
                    || all.stream().anyMatch(other -> other.held(office, here)))
        .isPresent();
  }

  private static boolean domestic(Belonging told) {
    return told.sector().filter(DOMESTIC::contains).isPresent();
  }

  /**
   * People and bodies, unless nobody knows who they are; the name of a body in passing may be that
   * of any country's.
   */
  private boolean living(Cluster cluster) {
    if (cluster.belonging().sector().filter(UNIDENTIFIED::equals).isPresent()) {
      return false;
    }
    return cluster.kind() == EntityKind.PERSON
        || cluster.kind() == EntityKind.GROUP
        || (cluster.kind() == EntityKind.ORGANISATION && (often || !cluster.named()));
  }
}
