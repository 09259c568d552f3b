package org.readout.actors;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.model.EntityKind;

/** Finds what a description without a name points back to: "the minister", "the group". */
final class DescriptionLinker {
  private static final int FARTHEST = 12;
  private static final int NEAR = 3;

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
    return mention.definite() || mention.plural() || mention.kind() == EntityKind.ORGANISATION;
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
    Cluster best = null;
    for (Cluster cluster : clusters) {
      boolean near = mention.sentence() - cluster.last().sentence() <= reach;
      if (near && agrees(mention, cluster) && wanted.test(cluster) && later(cluster, best)) {
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean later(Cluster cluster, @org.jspecify.annotations.Nullable Cluster best) {
    return best == null
        || cluster.last().sentence() > best.last().sentence()
        || (cluster.last().sentence() == best.last().sentence()
            && cluster.last().head() > best.last().head());
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
