package org.readout.actors;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.model.EntityKind;

/**
 * Tells who "they", "both countries" or "the two leaders" are, where just two are near that may be
 * meant: in the sentence before the words, else in the sentence before that.
 */
final class Pairs {
  private final List<ActorSentence> sentences;
  private final Lexicon lexicon;

  Pairs(List<ActorSentence> sentences, Lexicon lexicon) {
    this.sentences = sentences;
    this.lexicon = lexicon;
  }

  void tell(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      if (cluster.first().pronoun()) {
        pronoun(cluster, clusters);
      } else if (ofTwo(cluster.first())) {
        wanted(cluster.first())
            .flatMap(fits -> two(cluster, clusters, fits))
            .ifPresent(cluster::pair);
      }
    }
  }

  /** "They" are two persons only where nobody else is near. */
  private void pronoun(Cluster cluster, List<Cluster> clusters) {
    boolean they =
        cluster.mentions().stream().allMatch(ActorMention::pronoun)
            && cluster.kind() == EntityKind.GROUP
            && third(cluster.first());
    if (they) {
      two(cluster, clusters, Pairs::mayAct)
          .filter(two -> two.stream().allMatch(Pairs::person))
          .ifPresent(cluster::pair);
    }
  }

  private boolean third(ActorMention mention) {
    return sentences
        .get(mention.sentence())
        .word(mention.head())
        .features()
        .contains("Number=Plur|Person=3");
  }

  /** "both countries", "the two leaders" */
  private boolean ofTwo(ActorMention mention) {
    ActorSentence sentence = sentences.get(mention.sentence());
    boolean two = false;
    for (int child : sentence.sentence().children(mention.head())) {
      two |= child < mention.head() && lexicon.saysTwo(sentence.word(child).form());
    }
    return two && mention.plural() && !mention.named() && mention.belonging().country().isEmpty();
  }

  /** What sort of two a description speaks of. */
  private Optional<Predicate<Cluster>> wanted(ActorMention mention) {
    String noun = sentences.get(mention.sentence()).word(mention.head()).lemma();
    if (lexicon.says(Elsewhere.SEVERAL, noun) || lexicon.says(Elsewhere.NEIGHBOUR, noun)) {
      return Optional.of(cluster -> cluster.known().filter(Pairs::state).isPresent());
    }
    return mention.role().filter(role -> role.of(Role.Kind.PERSON)).map(role -> Pairs::person);
  }

  private static boolean state(KnownName name) {
    return name.sort() == NameSort.COUNTRY || name.sort() == NameSort.TERRITORY;
  }

  private static boolean person(Cluster cluster) {
    return cluster.named() && cluster.kind() == EntityKind.PERSON && !cluster.plural();
  }

  private static boolean mayAct(Cluster cluster) {
    return cluster.kind() == EntityKind.GROUP || cluster.plural() || person(cluster);
  }

  /** The only two that fit, of those spoken of nearest before the words. */
  private static Optional<List<Cluster>> two(
      Cluster cluster, List<Cluster> clusters, Predicate<Cluster> fits) {
    ActorMention words = cluster.first();
    List<Cluster> all = clusters.stream().filter(one -> one != cluster && fits.test(one)).toList();
    List<Cluster> here = spokenOf(all, words.sentence(), words.head());
    List<Cluster> near =
        here.isEmpty() ? spokenOf(all, words.sentence() - 1, Integer.MAX_VALUE) : here;
    return near.size() == 2 ? Optional.of(near) : again(words, clusters, fits);
  }

  /** "The two nations" after "both countries": the same two. */
  private static Optional<List<Cluster>> again(
      ActorMention words, List<Cluster> clusters, Predicate<Cluster> fits) {
    return spokenOf(clusters, words.sentence() - 1, Integer.MAX_VALUE).stream()
        .map(Cluster::pair)
        .filter(pair -> !pair.isEmpty() && pair.stream().allMatch(fits))
        .findFirst();
  }

  private static List<Cluster> spokenOf(List<Cluster> clusters, int sentence, int before) {
    return clusters.stream()
        .filter(
            cluster ->
                cluster.mentions().stream()
                    .anyMatch(m -> m.sentence() == sentence && m.head() < before))
        .toList();
  }
}
