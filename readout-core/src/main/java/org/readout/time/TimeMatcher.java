package org.readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Precision;
import org.readout.model.RuleId;

/** Matches the time rules on a sentence: from left to right, the longest run that resolves. */
final class TimeMatcher {
  private final TimeLexicon lexicon;
  private final Map<String, List<Candidate>> byBeginning = new HashMap<>();

  private record Candidate(TimeRule rule, TimePattern pattern) {}

  /**
   * Words {@code from} to {@code to}, the end exclusive, with their meaning and the rule that says
   * so.
   */
  record Hit(RuleId rule, int from, int to, Resolved resolved) {

    /** The one day that is meant, if it is one. */
    Optional<LocalDate> day() {
      return resolved.precision() == Precision.DAY ? resolved.from() : Optional.empty();
    }
  }

  TimeMatcher(TimeLexicon lexicon, List<TimeRule> rules) {
    this.lexicon = lexicon;
    for (TimeRule rule : rules) {
      for (TimePattern pattern : rule.patterns()) {
        for (String key : pattern.beginnings()) {
          byBeginning
              .computeIfAbsent(key, k -> new ArrayList<>())
              .add(new Candidate(rule, pattern));
        }
      }
    }
  }

  /**
   * The time expressions of a sentence.
   *
   * @param story the last day that the report named before it
   */
  List<Hit> find(Sentence sentence, Optional<LocalDate> published, Optional<LocalDate> story) {
    List<TimePattern.Seen> seen = sentence.words().stream().map(this::seen).toList();
    List<Hit> hits = new ArrayList<>();
    Optional<LocalDate> reached = story;
    int next = 0;
    for (int i = 0; i < seen.size(); i++) {
      if (i < next || candidates(seen.get(i)).findAny().isEmpty()) {
        continue;
      }
      Anchor anchor = new Anchor(published, reached, Grammar.direction(sentence, i));
      Optional<Hit> hit =
          longest(seen, i, anchor).filter(h -> Grammar.plausible(sentence, h.from(), h.to()));
      hit.filter(h -> !h.resolved().equals(Resolved.NOTHING)).ifPresent(hits::add);
      next = hit.map(Hit::to).orElse(i + 1);
      reached = hit.flatMap(Hit::day).or(keep(reached));
    }
    return hits;
  }

  private Optional<Hit> longest(List<TimePattern.Seen> seen, int from, Anchor anchor) {
    Optional<Hit> best = Optional.empty();
    for (Candidate candidate : (Iterable<Candidate>) candidates(seen.get(from))::iterator) {
      Optional<TimePattern.Match> match = candidate.pattern().match(seen, from);
      int length = best.map(Hit::to).orElse(from);
      if (match.isPresent() && match.get().to() > length) {
        best =
            candidate
                .rule()
                .meaning()
                .resolve(match.get().values(), candidate.rule().arguments(), anchor)
                .map(r -> new Hit(candidate.rule().name(), from, match.get().to(), r))
                .or(keep(best));
      }
    }
    return best;
  }

  private static <T> Supplier<Optional<? extends T>> keep(Optional<T> value) {
    return () -> value;
  }

  private Stream<Candidate> candidates(TimePattern.Seen word) {
    return Stream.concat(Stream.of(word.form()), word.classes().keySet().stream())
        .flatMap(key -> byBeginning.getOrDefault(key, List.of()).stream());
  }

  private TimePattern.Seen seen(Word word) {
    return new TimePattern.Seen(word.form().toLowerCase(Locale.ROOT), lexicon.classes(word));
  }
}
