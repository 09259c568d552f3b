package org.readout.analyzer.coreference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Builds the clusters of a report candidate by candidate and gives the features of each choice. */
public final class Linking {
  private final Discourse discourse;
  private final List<Cluster> clusters = new ArrayList<>();
  private final List<Cluster> byCandidate = new ArrayList<>();
  private final Features features = new Features();
  private final PairFeatures pairs;
  private final FreshFeatures fresh;

  public Linking(Discourse discourse) {
    this.discourse = discourse;
    this.pairs = new PairFeatures(discourse);
    this.fresh = new FreshFeatures(discourse);
  }

  /**
   * The features of each way to place the next candidate: with one of {@link Discourse#earlier}, in
   * that order, or, at the end, in a cluster of its own.
   */
  public int[][] choices() {
    int next = byCandidate.size();
    int[] earlier = discourse.earlier(next);
    int[][] choices = new int[earlier.length + 1][];
    pairs.begin(next);
    for (int at = earlier.length - 1; at >= 0; at--) {
      pairs.fill(features, earlier[at], byCandidate.get(earlier[at]));
      choices[at] = features.places();
    }
    fresh.fill(features, next);
    choices[earlier.length] = features.places();
    return choices;
  }

  /** The place in {@link Discourse#earlier} of the choice ranked highest; its length for none. */
  int best(Weights weights) {
    int next = byCandidate.size();
    int[] earlier = discourse.earlier(next);
    Candidate candidate = discourse.candidate(next);
    int certain =
        IntStream.of(
                abbreviation(candidate, earlier), apposition(earlier), body(candidate, earlier))
            .max()
            .orElse(-1);
    if (certain >= 0) {
      return certain;
    }
    fresh.fill(features, next);
    float highest = weights.score(features.places());
    int best = earlier.length;
    pairs.begin(next);
    for (int at = earlier.length - 1; at >= 0; at--) {
      if (discourse.apart(next, byCandidate.get(earlier[at]))) {
        continue;
      }
      pairs.fill(features, earlier[at], byCandidate.get(earlier[at]));
      float score = weights.score(features.places());
      if (score > highest) {
        highest = score;
        best = at;
      }
    }
    int subject = subjectBefore(candidate, earlier);
    return best == earlier.length || outranked(candidate, earlier, best, subject) ? subject : best;
  }

  /**
   * Whether "he" or "she" means the subject of the sentence before rather than somebody who is none
   * there: "The president met General Lima. He pledged help."
   */
  private boolean outranked(Candidate candidate, int[] earlier, int best, int subject) {
    boolean person =
        candidate.pronoun().filter(it -> it.refersTo(Pronoun.Reference.PERSON)).isPresent();
    if (!person || subject == earlier.length) {
      return false;
    }
    Candidate before = discourse.candidate(earlier[subject]);
    Candidate other = discourse.candidate(earlier[best]);
    boolean rival = discourse.mainSubject(other) && other.sentence() == before.sentence();
    return !rival
        && byCandidate.get(earlier[subject]).kind() == Kind.PERSON
        && discourse.quotation(candidate) == discourse.quotation(before)
        && !discourse.facesAnew(byCandidate.size(), before);
  }

  /**
   * The place of the subject of the sentence before, for a subject pronoun that opens its sentence
   * and otherwise means nobody: "Chad condemned the raid. It called for talks."; the number of
   * places for none.
   */
  private int subjectBefore(Candidate candidate, int[] earlier) {
    boolean asks = candidate.thirdPerson() && candidate.opensAsSubject();
    for (int at = earlier.length - 1; asks && at >= 0; at--) {
      Candidate other = discourse.candidate(earlier[at]);
      if (other.sentence() == candidate.sentence() - 1
          && discourse.mainSubject(other)
          && PairFeatures.agree(candidate, byCandidate.get(earlier[at]))) {
        return at;
      }
    }
    return earlier.length;
  }

  /** The place of the latest candidate of which one is the other in initials; -1 for none. */
  private int abbreviation(Candidate candidate, int[] earlier) {
    for (int at = earlier.length - 1; at >= 0; at--) {
      Candidate other = discourse.candidate(earlier[at]);
      if (candidate.abbreviates(other) || other.abbreviates(candidate)) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The place of the phrase to which the next is an apposition, where one is a person's name and
   * the other says who that is: "Jana Novak, the deputy director"; -1 for none.
   */
  private int apposition(int[] earlier) {
    Candidate candidate = discourse.candidate(byCandidate.size());
    int above = discourse.apposed(candidate);
    boolean told = above >= 0 && discourse.candidate(above).introduces(candidate);
    return told ? Math.max(-1, Arrays.binarySearch(earlier, above)) : -1;
  }

  /**
   * The place of the one body named in this sentence and the last, for "the group" without further
   * words; -1 where several or none are named.
   */
  private int body(Candidate candidate, int[] earlier) {
    int found = -1;
    for (int at = 0; candidate.bareBody() && at < earlier.length; at++) {
      Candidate other = discourse.candidate(earlier[at]);
      if (other.namedBody() && other.sentence() >= candidate.sentence() - 1) {
        if (found >= 0 && byCandidate.get(earlier[found]) != byCandidate.get(earlier[at])) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  /** Places the next candidate by the place of its choice. */
  public void place(int choice) {
    int next = byCandidate.size();
    int[] earlier = discourse.earlier(next);
    Cluster cluster;
    if (choice < earlier.length) {
      cluster = byCandidate.get(earlier[choice]);
    } else {
      cluster = new Cluster();
      clusters.add(cluster);
    }
    cluster.add(next, discourse.candidate(next));
    byCandidate.add(cluster);
  }

  /** How many candidates have their place. */
  public int placed() {
    return byCandidate.size();
  }

  Cluster cluster(int candidate) {
    return byCandidate.get(candidate);
  }

  /** Moves all of one candidate's cluster to that of another. */
  void join(int candidate, int other) {
    Cluster from = byCandidate.get(candidate);
    Cluster to = byCandidate.get(other);
    for (int member : List.copyOf(from.members())) {
      to.add(member, discourse.candidate(member));
      byCandidate.set(member, to);
    }
    from.members().clear();
  }

  List<Cluster> clusters() {
    return clusters.stream().filter(cluster -> !cluster.members().isEmpty()).toList();
  }
}
