package org.readout.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.model.EntityKind;

/**
 * Finds what a description points back to by what the tables know: "the terrorist organisation" may
 * be any armed group named before, "the broadcaster" any of the media.
 */
final class DescriptionLinker {
  private static final int FARTHEST = 12;
  private static final int OFTEN = 6;

  /** The cluster that the description is a further mention of. */
  Optional<Cluster> find(ActorMention mention, List<Cluster> clusters) {
    boolean body =
        mention.role().filter(role -> role.of(Role.Kind.ORGANISATION)).isPresent()
            && !mention.plural()
            && !mention.named();
    if (!mention.definite() || mention.modifier() || mention.role().isEmpty()) {
      return Optional.empty();
    }
    Role role = mention.role().orElseThrow();
    return body
        ? latest(mention, role, clusters).or(() -> described(mention, role, clusters))
        : holder(mention, role, clusters);
  }

  /** "The president" is who was named with that title last. */
  private static Optional<Cluster> holder(ActorMention mention, Role role, List<Cluster> clusters) {
    return mention.named() || !mention.singlePerson() || !bare(mention, role)
        ? Optional.empty()
        : clusters.stream()
            .filter(cluster -> cluster.named() && cluster.kind() == EntityKind.PERSON)
            .filter(cluster -> mention.sentence() - cluster.last().sentence() <= FARTHEST)
            .filter(cluster -> cluster.bears(role) && sameCountry(mention, cluster))
            .filter(cluster -> cluster.belonging().former() == mention.belonging().former())
            .max(Comparator.comparingDouble(cluster -> salience(mention, cluster)));
  }

  /** Whether nothing but a country stands with the title: no "president of the company". */
  private static boolean bare(ActorMention mention, Role role) {
    int words = mention.phrase().mention().text().split("\\s+").length;
    int article = 1;
    int country = mention.belonging().country().isPresent() ? 1 : 0;
    return words <= article + country + role.words().split(" ").length;
  }

  private static Optional<Cluster> latest(ActorMention mention, Role role, List<Cluster> clusters) {
    return clusters.stream()
        .filter(cluster -> mention.sentence() - cluster.last().sentence() <= FARTHEST)
        .filter(cluster -> body(cluster) && sameSector(cluster, role))
        .filter(cluster -> sameCountry(mention, cluster))
        .max(Comparator.comparingDouble(cluster -> salience(mention, cluster)));
  }

  /** "The army" is the one spoken of last by that noun, where no other was. */
  private static Optional<Cluster> described(
      ActorMention mention, Role role, List<Cluster> clusters) {
    List<Cluster> same =
        clusters.stream()
            .filter(cluster -> mention.sentence() - cluster.last().sentence() <= FARTHEST)
            .filter(cluster -> !cluster.plural() && cluster.bears(role))
            .filter(cluster -> role.sector().equals(cluster.belonging().sector()))
            .filter(cluster -> sameCountry(mention, cluster))
            .toList();
    return same.size() == 1 && bare(mention, role) ? Optional.of(same.get(0)) : Optional.empty();
  }

  private static boolean body(Cluster cluster) {
    return cluster.named()
        && cluster.kind() == EntityKind.ORGANISATION
        && !cluster.plural()
        && cluster.known().filter(known -> known.sort() == NameSort.SEAT).isEmpty();
  }

  private static boolean sameSector(Cluster cluster, Role role) {
    return !role.theirs()
        && role.sector().isPresent()
        && role.sector().equals(cluster.belonging().sector());
  }

  private static boolean sameCountry(ActorMention mention, Cluster cluster) {
    Optional<String> mine = mention.belonging().country();
    Optional<String> theirs = cluster.belonging().country();
    return mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
  }

  /** Spoken of lately, and often. */
  private static double salience(ActorMention mention, Cluster cluster) {
    int distance = mention.sentence() - cluster.last().sentence();
    double order = cluster.last().head() * 1e-4;
    return Math.min(cluster.mentions().size(), OFTEN) * 0.3 - distance + order;
  }
}
