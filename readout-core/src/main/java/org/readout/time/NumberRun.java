package org.readout.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number written in several words: twenty-four, two thousand, three hundred and five.
 *
 * @param words how many words it takes
 */
record NumberRun(int words, String value) {
  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  /** The words with each longest run of number words marked at its first word. */
  static List<TimePattern.Seen> mark(List<TimePattern.Seen> words) {
    List<TimePattern.Seen> marked = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<NumberRun> run = at(words, i);
      marked.add(run.map(words.get(i)::with).orElse(words.get(i)));
    }
    return marked;
  }

  private static Optional<NumberRun> at(List<TimePattern.Seen> words, int from) {
    Count count = new Count(0, 0);
    int end = from;
    for (int i = from; i < words.size(); i++) {
      if (i > from && joins(words.get(i)) && end == i) {
        continue;
      }
      Optional<Count> next = spelled(words.get(i)).flatMap(count::plus);
      if (next.isEmpty() || i > end + 1) {
        break;
      }
      count = next.get();
      end = i + 1;
    }
    return end > from + 1
        ? Optional.of(new NumberRun(end - from, String.valueOf(count.total() + count.open())))
        : Optional.empty();
  }

  private static boolean joins(TimePattern.Seen word) {
    return word.form().equals("-") || word.form().equals("and");
  }

  private static Optional<Long> spelled(TimePattern.Seen word) {
    return Optional.ofNullable(word.classes().get("NUMBER"))
        .filter(value -> value.matches("\\d{1,9}"))
        .map(Long::valueOf);
  }

  /**
   * A number as far as it has been read.
   *
   * @param total closed by "thousand" or "million"
   * @param open what may still be multiplied
   */
  private record Count(long total, long open) {
    Optional<Count> plus(long next) {
      if (next >= THOUSAND && next % THOUSAND == 0) {
        return Optional.of(new Count(total + Math.max(open, 1) * next, 0));
      }
      if (next == HUNDRED && open < HUNDRED) {
        return Optional.of(new Count(total, Math.max(open, 1) * HUNDRED));
      }
      boolean fits = open % HUNDRED == 0 || (open % HUNDRED >= 20 && open % 10 == 0 && next < 10);
      return fits && next < HUNDRED ? Optional.of(new Count(total, open + next)) : Optional.empty();
    }
  }
}
