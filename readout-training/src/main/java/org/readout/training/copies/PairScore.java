package org.readout.training.copies;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import org.readout.training.copies.Planted.Kind;

/** Compares pairs of reports that are said to tell the same with those that do. */
final class PairScore {
  private final List<Planted> stream;
  private final Set<Long> truth;
  private final Set<Long> found;

  PairScore(List<Planted> stream, Found found) {
    this.stream = stream;
    this.truth = pairs(stories(stream).values());
    this.found = pairs(found.groups().values());
  }

  /** Counts of pairs, and what they come to. */
  record Score(long right, long found, long all) {
    double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    double recall() {
      return all == 0 ? 1 : (double) right / all;
    }

    double f1() {
      return right == 0 ? 0 : 2.0 * right / (found + all);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT,
          "precision %.3f  recall %.3f  F1 %.3f  (%,d pairs right, %,d found, %,d there)",
          precision(),
          recall(),
          f1(),
          right,
          found,
          all);
    }
  }

  Score score() {
    return score(pair -> true);
  }

  /** Of each kind of report, the pairs that one of that kind takes part in. */
  Map<Kind, Score> byKind() {
    Map<Kind, Score> scores = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      scores.put(kind, score(pair -> one(pair).kind() == kind || other(pair).kind() == kind));
    }
    return scores;
  }

  /** Some of the pairs that were found and are none, and some that were missed. */
  List<String> errors(int most) {
    List<String> errors = new ArrayList<>();
    found.stream()
        .filter(pair -> !truth.contains(pair))
        .sorted()
        .limit(most)
        .forEach(pair -> errors.add("wrong\t" + names(pair)));
    truth.stream()
        .filter(pair -> !found.contains(pair))
        .sorted()
        .limit(most)
        .forEach(pair -> errors.add("missed\t" + names(pair)));
    return errors;
  }

  private Score score(LongPredicate part) {
    long right = truth.stream().filter(found::contains).filter(part::test).count();
    long wrong = found.stream().filter(pair -> !truth.contains(pair)).filter(part::test).count();
    long all = truth.stream().filter(part::test).count();
    return new Score(right, right + wrong, all);
  }

  private String names(long pair) {
    return one(pair).report().id() + "\t" + other(pair).report().id();
  }

  private Planted one(long pair) {
    return stream.get((int) (pair >>> 32));
  }

  private Planted other(long pair) {
    return stream.get((int) pair);
  }

  private static Map<String, List<Integer>> stories(List<Planted> stream) {
    Map<String, List<Integer>> stories = new HashMap<>();
    for (int i = 0; i < stream.size(); i++) {
      for (String story : stream.get(i).stories()) {
        stories.computeIfAbsent(story, key -> new ArrayList<>()).add(i);
      }
    }
    return stories;
  }

  private static Set<Long> pairs(Collection<List<Integer>> groups) {
    Set<Long> pairs = new HashSet<>();
    for (List<Integer> group : groups) {
      for (int i = 0; i < group.size(); i++) {
        for (int j = i + 1; j < group.size(); j++) {
          pairs.add(((long) group.get(i) << 32) | group.get(j));
        }
      }
    }
    return pairs;
  }
}
