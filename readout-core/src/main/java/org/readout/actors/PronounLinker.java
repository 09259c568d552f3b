package org.readout.actors;

import java.util.List;
import java.util.Optional;
import org.readout.language.Word;
import org.readout.model.EntityKind;

/** Finds whom a pronoun stands for: agreement first, then nearness and grammatical role. */
final class PronounLinker {
  private static final int REACH = 3;
  private static final int OFTEN = 6;

  private final List<ActorSentence> sentences;

  PronounLinker(List<ActorSentence> sentences) {
    this.sentences = sentences;
  }

  Optional<Cluster> antecedent(ActorMention pronoun, List<Cluster> clusters) {
    Pronoun word = pronoun.pronoun().orElseThrow();
    return switch (word.reference()) {
      case RELATIVE -> relative(pronoun, clusters);
      case SPEAKER -> speaker(pronoun, clusters);
      default -> best(pronoun, word, clusters);
    };
  }

  /** What the relative clause of the pronoun hangs on. */
  private Optional<Cluster> relative(ActorMention pronoun, List<Cluster> clusters) {
    ActorSentence sentence = sentences.get(pronoun.sentence());
    int at = pronoun.head();
    while (at >= 0 && !sentence.word(at).relation().startsWith("acl")) {
      at = sentence.word(at).head();
    }
    return at < 0 ? Optional.empty() : at(clusters, pronoun.sentence(), sentence.word(at).head());
  }

  /**
   * Whoever says the words that the pronoun stands in: subject of a verb above, else whoever an
   * earlier "we" or "I" of the same quotation stood for.
   */
  private Optional<Cluster> speaker(ActorMention pronoun, List<Cluster> clusters) {
    ActorSentence sentence = sentences.get(pronoun.sentence());
    for (int at = pronoun.head(); at >= 0; at = sentence.word(at).head()) {
      Optional<Cluster> subject = saying(sentence, at, pronoun, clusters);
      if (subject.isPresent()) {
        return subject;
      }
    }
    return sameSpeaker(pronoun, clusters);
  }

  /** The subject of a verb that governs the word's clause as its words, or stands beside them. */
  private static Optional<Cluster> saying(
      ActorSentence sentence, int at, ActorMention pronoun, List<Cluster> clusters) {
    String relation = sentence.word(at).baseRelation();
    int above = sentence.word(at).head();
    if (above >= 0 && (relation.equals("ccomp") || relation.equals("parataxis"))) {
      return subjectOf(sentence, above, clusters).filter(c -> !c.first().isPronoun());
    }
    for (int child : sentence.sentence().children(at)) {
      boolean aside = sentence.word(child).baseRelation().equals("parataxis");
      if (aside && !sentence.sentence().dominates(child, pronoun.head())) {
        return subjectOf(sentence, child, clusters);
      }
    }
    return Optional.empty();
  }

  private static Optional<Cluster> sameSpeaker(ActorMention pronoun, List<Cluster> clusters) {
    Cluster latest = null;
    int best = pronoun.sentence() - 2;
    boolean plural = pronoun.pronoun().orElseThrow().plural();
    for (Cluster cluster : clusters) {
      for (ActorMention mention : cluster.mentions()) {
        boolean speaker =
            mention
                .pronoun()
                .filter(p -> p.refersTo(Pronoun.Reference.SPEAKER) && p.plural() == plural)
                .isPresent();
        if (speaker && mention.sentence() >= best) {
          best = mention.sentence();
          latest = cluster;
        }
      }
    }
    return Optional.ofNullable(latest);
  }

  private static Optional<Cluster> subjectOf(
      ActorSentence sentence, int verb, List<Cluster> clusters) {
    for (int child : sentence.sentence().children(verb)) {
      if (sentence.word(child).baseRelation().equals("nsubj")) {
        return at(clusters, sentence.sentence().index(), child);
      }
    }
    return Optional.empty();
  }

  private static Optional<Cluster> at(List<Cluster> clusters, int sentence, int head) {
    return clusters.stream()
        .filter(
            c -> c.mentions().stream().anyMatch(m -> m.sentence() == sentence && m.head() == head))
        .findFirst();
  }

  private Optional<Cluster> best(ActorMention pronoun, Pronoun word, List<Cluster> clusters) {
    Cluster best = null;
    double highest = Double.NEGATIVE_INFINITY;
    for (Cluster cluster : clusters) {
      double score = agrees(word, cluster) ? score(pronoun, cluster) : Double.NEGATIVE_INFINITY;
      if (score > highest) {
        highest = score;
        best = cluster;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean agrees(Pronoun word, Cluster cluster) {
    EntityKind kind = cluster.kind();
    return switch (word.reference()) {
      case PERSON ->
          kind == EntityKind.PERSON
              && !cluster.plural()
              && word.gender().agreesWith(cluster.gender());
      case THING -> kind != EntityKind.PERSON && kind != EntityKind.GROUP && !cluster.plural();
      default -> cluster.plural() || kind == EntityKind.GROUP || kind == EntityKind.ORGANISATION;
    };
  }

  private double score(ActorMention pronoun, Cluster cluster) {
    double best = Double.NEGATIVE_INFINITY;
    for (ActorMention mention : cluster.mentions()) {
      if (before(mention, pronoun) && !bound(mention, pronoun)) {
        best = Math.max(best, weight(mention, pronoun));
      }
    }
    double known = Math.min(cluster.mentions().size(), OFTEN) * 0.25;
    boolean sameGender = pronoun.gender() != Gender.UNTOLD && pronoun.gender() == cluster.gender();
    return best + known + (cluster.named() ? 0.3 : 0) + (sameGender ? 0.8 : 0);
  }

  private static boolean before(ActorMention mention, ActorMention pronoun) {
    int distance = pronoun.sentence() - mention.sentence();
    return distance <= REACH
        && (distance > 0 || (distance == 0 && mention.head() < pronoun.head()));
  }

  private double weight(ActorMention mention, ActorMention pronoun) {
    Word word = sentences.get(mention.sentence()).word(mention.head());
    double place =
        switch (word.baseRelation()) {
          case "nsubj", "root" -> 1.5;
          case "obj", "iobj" -> 0.5;
          case "obl" -> 0.2;
          case "compound", "amod", "det" -> -2;
          default -> 0;
        };
    return place - 1.6 * (pronoun.sentence() - mention.sentence());
  }

  /**
   * Two arguments of one verb are not the same, nor is a phrase the same as a pronoun within it.
   */
  private boolean bound(ActorMention mention, ActorMention pronoun) {
    if (mention.sentence() != pronoun.sentence()) {
      return false;
    }
    ActorSentence sentence = sentences.get(pronoun.sentence());
    if (sentence.sentence().dominates(mention.head(), pronoun.head())) {
      return !inClauseBelow(sentence, mention.head(), pronoun.head());
    }
    boolean possessive = sentence.word(pronoun.head()).relation().equals("nmod:poss");
    return !possessive
        && sentence.word(mention.head()).head() == sentence.word(pronoun.head()).head();
  }

  private static boolean inClauseBelow(ActorSentence sentence, int above, int below) {
    for (int at = below; at != above; at = sentence.word(at).head()) {
      if (sentence.word(at).relation().startsWith("acl")) {
        return true;
      }
    }
    return false;
  }
}
