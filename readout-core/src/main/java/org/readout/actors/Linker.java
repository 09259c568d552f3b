package org.readout.actors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Word;

/** Puts the mentions of one report that speak of the same thing together. */
final class Linker {
  private final List<ActorSentence> sentences;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Long, Cluster> byHead = new HashMap<>();
  private final PronounLinker pronouns;
  private final DescriptionLinker descriptions = new DescriptionLinker();
  private final Owners owners;

  Linker(List<ActorSentence> sentences, Lexicon lexicon) {
    this.sentences = sentences;
    this.owners = new Owners(sentences, lexicon, byHead);
    this.pronouns = new PronounLinker(sentences);
  }

  /** The clusters in the order of their first mentions. */
  List<Cluster> link(List<List<ActorMention>> mentions) {
    for (List<ActorMention> inSentence : mentions) {
      inSentence.stream().filter(m -> !m.isPronoun()).forEach(this::place);
      joinAppositions(inSentence);
      inSentence.stream().filter(ActorMention::isPronoun).forEach(this::placePronoun);
    }
    owners.tell(clusters);
    return clusters;
  }

  private void place(ActorMention mention) {
    Optional<Cluster> earlier =
        mention.named()
                && !(mention.known().isEmpty() && mention.modifier() && mention.role().isPresent())
            ? sameName(mention)
            : descriptions.find(mention, clusters);
    put(mention, earlier);
  }

  private Optional<Cluster> sameName(ActorMention mention) {
    for (int i = clusters.size() - 1; i >= 0; i--) {
      Cluster cluster = clusters.get(i);
      if (cluster.named() && NameMatching.same(mention, cluster)) {
        return Optional.of(cluster);
      }
    }
    return Optional.empty();
  }

  private void put(ActorMention mention, Optional<Cluster> earlier) {
    if (earlier.isPresent()) {
      earlier.get().add(mention);
      byHead.put(key(mention.sentence(), mention.head()), earlier.get());
    } else {
      Cluster begun = new Cluster(mention);
      clusters.add(begun);
      byHead.put(key(mention.sentence(), mention.head()), begun);
    }
  }

  static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  /** "Riyad al-Maliki, the foreign minister": what stands in apposition is the same. */
  private void joinAppositions(List<ActorMention> mentions) {
    for (ActorMention mention : mentions) {
      Word word = sentences.get(mention.sentence()).word(mention.head());
      if (Set.of("appos", "nmod:desc").contains(word.relation()) && !mention.of(NameSort.CITY)) {
        join(mention.sentence(), word.head(), mention.head());
      }
      nameAfter(mention).ifPresent(name -> join(mention.sentence(), name, mention.head()));
      predicateOf(mention).ifPresent(subject -> join(mention.sentence(), subject, mention.head()));
    }
  }

  /** The head of a name right after a role, wherever the tree hangs it: "diplomat Jana Novak". */
  private Optional<Integer> nameAfter(ActorMention mention) {
    ActorSentence sentence = sentences.get(mention.sentence());
    int next = mention.head() + 1;
    boolean title = mention.role().isPresent() && mention.singlePerson() && !mention.named();
    if (!title || next >= sentence.words().size() || !sentence.proper(next)) {
      return Optional.empty();
    }
    int head = next;
    while (sentence.word(head).head() > mention.head()
        && sentence.proper(sentence.word(head).head())) {
      head = sentence.word(head).head();
    }
    return Optional.of(head);
  }

  /** The subject of "X is the minister". */
  private Optional<Integer> predicateOf(ActorMention mention) {
    ActorSentence sentence = sentences.get(mention.sentence());
    Optional<Integer> subject = Optional.empty();
    boolean copula = false;
    for (int child : sentence.sentence().children(mention.head())) {
      String relation = sentence.word(child).relation();
      copula |= relation.equals("cop");
      subject = relation.equals("nsubj") ? Optional.of(child) : subject;
    }
    boolean singlePerson = mention.singlePerson() && mention.role().isPresent();
    return copula && singlePerson ? subject : Optional.empty();
  }

  private void join(int sentence, int head, int other) {
    Cluster to = byHead.get(key(sentence, head));
    Cluster from = byHead.get(key(sentence, other));
    if (to == null || from == null || to == from || !mayBeOne(to, from)) {
      return;
    }
    to.addAll(from);
    from.mentions().forEach(m -> byHead.put(key(m.sentence(), m.head()), to));
    from.mentions().clear();
    clusters.remove(from);
  }

  private static boolean mayBeOne(Cluster one, Cluster other) {
    boolean places =
        one.known().filter(k -> k.sort().ofPlace()).isPresent()
            != other.known().filter(k -> k.sort().ofPlace()).isPresent();
    if (!sameCountry(one.belonging(), other.belonging())) {
      return false;
    }
    boolean persons = one.kind() == other.kind() || !one.named() || !other.named();
    return persons && one.plural() == other.plural() && !(places && one.named() && other.named());
  }

  private static boolean sameCountry(Belonging one, Belonging other) {
    return one.country().isEmpty()
        || other.country().isEmpty()
        || one.country().equals(other.country());
  }

  private void placePronoun(ActorMention mention) {
    Optional<Cluster> antecedent = pronouns.antecedent(mention, clusters);
    if (antecedent.isPresent()
        || !mention.pronoun().orElseThrow().refersTo(Pronoun.Reference.RELATIVE)) {
      put(mention, antecedent);
    }
  }
}
