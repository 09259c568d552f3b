package org.readout.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.model.EntityKind;

/** Finds what a description without a name points back to: "the minister", "the group". */
final class DescriptionLinker {
  private static final int FARTHEST = 12;
  private static final int NEAR = 3;
  private static final int OFTEN = 6;

  /** The cluster that the description is a further mention of. */
  Optional<Cluster> find(ActorMention mention, List<Cluster> clusters) {
    if (mention.role().isEmpty() || mention.modifier() || !pointsBack(mention)) {
      return Optional.empty();
    }
    Role role = mention.role().get();
    Optional<Cluster> same =
        latest(
            mention,
            clusters,
            FARTHEST,
            c -> c.hasRole(role.lastWord()) || (mention.definite() && bodyNamed(c, role)));
    return same.or(() -> mention.definite() ? byKind(mention, role, clusters) : Optional.empty());
  }

  private static boolean bodyNamed(Cluster cluster, Role role) {
    return !role.of(Role.Kind.PERSON) && cluster.nameHolds(role.lastWord());
  }

  private static boolean pointsBack(ActorMention mention) {
    boolean bare = mention.plural() || mention.kind() == EntityKind.ORGANISATION;
    return mention.definite() || (bare && !mention.indefinite());
  }

  /** "The group" may be any body named before, "the country" any country. */
  private static Optional<Cluster> byKind(ActorMention mention, Role role, List<Cluster> clusters) {
    if (role.of(Role.Kind.ORGANISATION) && !mention.plural()) {
      return latest(
          mention,
          clusters,
          role.theirs() ? NEAR : FARTHEST,
          c -> body(c) && (role.theirs() || sameSector(c, role)));
    }
    return Optional.empty();
  }

  /** "The terrorist organisation" may be any armed group, "the broadcaster" any of the media. */
  private static boolean sameSector(Cluster cluster, Role role) {
    return role.sector().isPresent() && role.sector().equals(cluster.belonging().sector());
  }

  private static boolean body(Cluster cluster) {
    return cluster.named()
        && cluster.kind() == EntityKind.ORGANISATION
        && cluster.known().filter(k -> k.sort() == NameSort.SEAT).isEmpty();
  }

  private static Optional<Cluster> latest(
      ActorMention mention, List<Cluster> clusters, int reach, Predicate<Cluster> wanted) {
    return clusters.stream()
        .filter(cluster -> mention.sentence() - cluster.last().sentence() <= reach)
        .filter(cluster -> agrees(mention, cluster) && wanted.test(cluster))
        .max(Comparator.comparingDouble(cluster -> salience(mention, cluster)));
  }

  /** Spoken of lately, and often. */
  private static double salience(ActorMention mention, Cluster cluster) {
    int distance = mention.sentence() - cluster.last().sentence();
    double order = cluster.last().head() * 1e-4;
    return Math.min(cluster.mentions().size(), OFTEN) * 0.3 - distance + order;
  }

  private static boolean agrees(ActorMention mention, Cluster cluster) {
    Optional<String> mine = mention.belonging().country();
    Optional<String> theirs = cluster.belonging().country();
    boolean countries = mine.isEmpty() || theirs.isEmpty() || mine.equals(theirs);
    return countries
        && mention.plural() == cluster.plural()
        && mention.gender().agreesWith(cluster.gender());
  }
}
