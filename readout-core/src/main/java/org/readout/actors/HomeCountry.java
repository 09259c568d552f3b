package org.readout.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.actors.Sign.Use;
import org.readout.model.EntityKind;

/**
 * Finds a country for people and bodies that a report names without one, "the police", "the
 * opposition": where they act, or where the report is set.
 */
final class HomeCountry {
  private static final Set<String> INTERNATIONAL =
      Set.of("IGO", "UNO", "EUR", "NGO", "ISM", "IMG", "MNC");
  private static final double STANDS_OUT = 0.5;
  private static final double ALONE = 0.85;
  private static final int OFTEN = 4;

  private final List<Cluster> clusters;
  private final List<ActorSentence> sentences;
  private final List<Sign> signs;
  private final Most ofReport;
  private final Lexicon lexicon;
  private final KnownPeople people;

  /**
   * The country that most signs are of.
   *
   * @param country empty where none stands out
   * @param alone whether hardly any other is spoken of
   * @param often whether it is spoken of so often that bodies named without a country are of it too
   */
  private record Most(Optional<String> country, boolean alone, boolean often) {
    static Most of(List<Sign> signs) {
      Map<String, Integer> counts = new LinkedHashMap<>();
      signs.forEach(sign -> counts.merge(sign.country(), 1, Integer::sum));
      Optional<Map.Entry<String, Integer>> most =
          counts.entrySet().stream()
              .filter(entry -> entry.getValue() >= STANDS_OUT * signs.size())
              .reduce((first, next) -> next.getValue() > first.getValue() ? next : first);
      return new Most(
          most.map(Map.Entry::getKey),
          most.filter(entry -> entry.getValue() >= ALONE * signs.size()).isPresent(),
          most.filter(entry -> entry.getValue() >= OFTEN).isPresent());
    }
  }

  /**
   * @param clusters those of the report, in the order of their first mentions
   */
  HomeCountry(
      List<Cluster> clusters, List<ActorSentence> sentences, Lexicon lexicon, KnownPeople people) {
    this.clusters = List.copyOf(clusters);
    this.sentences = sentences;
    this.signs = Signs.of(clusters, sentences, lexicon);
    this.ofReport = Most.of(signs);
    this.lexicon = lexicon;
    this.people = people;
  }

  /** Whether a code stands for what is above countries. */
  static boolean international(String country) {
    return INTERNATIONAL.contains(country);
  }

  /** What a cluster's mentions tell, with the home country where they tell none. */
  Belonging fill(Cluster cluster) {
    Belonging told = cluster.belonging();
    boolean stateless = told.country().isEmpty() && !listed(cluster, told) && !told.elsewhere();
    Optional<String> home = stateless ? home(cluster, told) : Optional.empty();
    return home.isPresent() ? told.or(new Belonging(home, Optional.empty(), home)) : told;
  }

  /** A body that the tables know to be of no country; a people lives in several. */
  private static boolean listed(Cluster cluster, Belonging told) {
    return cluster
        .known()
        .filter(name -> name.sort() != NameSort.PEOPLE && !told.here())
        .isPresent();
  }

  private Optional<String> home(Cluster cluster, Belonging told) {
    List<Standing> stands = stands(cluster);
    Most most = ofReport.alone() && ofReport.often() ? ofReport : Most.of(telling(stands, told));
    Optional<String> alone = most.country().filter(c -> most.alone());
    Optional<String> found =
        switch (told.here() ? Lexicon.Home.YES : lexicon.home(told.sector())) {
          case YES -> alone.or(() -> scene(stands)).or(most::country);
          case FAR -> alone.or(() -> brief() ? scene(stands) : most.country()).or(most::country);
          case THERE ->
              alone
                  .filter(c -> living(cluster, most))
                  .or(() -> many(cluster) ? scene(stands) : Optional.empty());
          case ALONE, FAINT -> alone.filter(c -> living(cluster, most));
          case NO -> Optional.empty();
        };
    return found.filter(here -> !taken(cluster, here, most));
  }

  /** Whether a report is too short to be set in one country and tell of deeds in another. */
  private boolean brief() {
    return signs.size() < 2 * OFTEN;
  }

  private List<Standing> stands(Cluster cluster) {
    return cluster.mentions().stream()
        .map(m -> Standing.of(sentences.get(m.sentence()).sentence(), m.head()))
        .toList();
  }

  /** The signs that may tell somebody's home; faint ones only where there are no others. */
  private List<Sign> telling(List<Standing> stands, Belonging told) {
    boolean state = lexicon.home(told.sector()) == Lexicon.Home.FAR;
    Set<String> others =
        signs.stream()
            .filter(sign -> state && sign.use() != Use.LOOSE && sign.use() != Use.TOWN)
            .filter(sign -> against(sign, stands, state))
            .map(Sign::country)
            .collect(Collectors.toSet());
    List<Sign> telling =
        signs.stream()
            .filter(sign -> !others.contains(sign.country()) && !against(sign, stands, state))
            .toList();
    List<Sign> clear = telling.stream().filter(sign -> !sign.faint()).toList();
    return clear.isEmpty() ? telling : clear;
  }

  private boolean against(Sign sign, List<Standing> stands, boolean state) {
    return stands.stream()
        .filter(stand -> sign.against(stand, state))
        .anyMatch(stand -> sentences.get(stand.sentence()).side(stand.part(), lexicon));
  }

  /** The one country in which the clauses that speak of somebody say that something is. */
  private Optional<String> scene(List<Standing> stands) {
    List<String> there =
        signs.stream()
            .filter(sign -> sign.use() == Use.SCENE)
            .filter(sign -> stands.stream().anyMatch(stand -> stand.sameClause(sign.at())))
            .map(Sign::country)
            .distinct()
            .toList();
    return there.size() == 1 ? Optional.of(there.get(0)) : Optional.empty();
  }

  private static boolean many(Cluster cluster) {
    return cluster.role().isPresent()
        && (cluster.kind() == EntityKind.GROUP || cluster.kind() == EntityKind.ORGANISATION);
  }

  /** Whether the office that somebody's title names is another's in the home country. */
  private boolean taken(Cluster cluster, String here, Most most) {
    return people
        .office(cluster, here)
        .filter(
            office ->
                (!most.alone() && people.anothers(office, here, cluster))
                    || clusters.stream().anyMatch(other -> other.held(office, here)))
        .isPresent();
  }

  /** People and bodies; the name of a body in passing may be that of any country's. */
  private static boolean living(Cluster cluster, Most most) {
    return cluster.kind() == EntityKind.PERSON
        || cluster.kind() == EntityKind.GROUP
        || (cluster.kind() == EntityKind.ORGANISATION && (most.often() || !cluster.named()));
  }
}
