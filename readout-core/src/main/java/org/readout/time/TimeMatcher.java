package org.readout.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.RuleId;

/** Matches the time rules on a sentence: from left to right, the longest run that resolves. */
final class TimeMatcher {
  private final TimeLexicon lexicon;
  private final Outlook outlook;
  private final NameWords names;
  private final Map<String, List<Candidate>> byBeginning = new HashMap<>();

  private record Candidate(TimeRule rule, TimePattern pattern) {
    /** Whether its words are names of their own. */
    boolean isNamed() {
      return rule.meaning() == Meaning.HOLIDAY;
    }
  }

  private record Ranked(Hit hit, long plainWords) {}

  /**
   * Words {@code from} to {@code to}, the end exclusive, with their meaning and the rule that says
   * so.
   */
  record Hit(RuleId rule, int from, int to, Resolved resolved) {}

  /** Which third of a time its own words mean: "in late May". */
  Optional<Integer> third(Sentence sentence, Hit hit) {
    return IntStream.range(hit.from(), hit.to())
        .boxed()
        .flatMap(word -> lexicon.third(sentence.word(word)).stream())
        .findFirst();
  }

  TimeMatcher(TimeLexicon lexicon, Outlook outlook, List<TimeRule> rules) {
    this.lexicon = lexicon;
    this.outlook = outlook;
    this.names = new NameWords(lexicon);
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
   * @param story how far the report had come before it
   */
  List<Hit> find(Sentence sentence, Optional<LocalDate> published, Story story) {
    List<TimePattern.Seen> seen =
        NumberRun.mark(sentence.words().stream().map(this::seen).toList());
    List<Hit> hits = new ArrayList<>();
    Story reached = story;
    int next = 0;
    for (int i = 0; i < seen.size(); i++) {
      List<Candidate> open = i < next ? List.of() : open(sentence, seen.get(i), i);
      if (open.isEmpty()) {
        continue;
      }
      Anchor anchor = new Anchor(published, reached, outlook.of(sentence, i));
      Optional<Hit> hit =
          longest(open, seen, i, anchor).filter(h -> Grammar.plausible(sentence, h.from(), h.to()));
      hit.filter(h -> !h.resolved().equals(Resolved.NOTHING)).ifPresent(hits::add);
      next = hit.map(Hit::to).orElse(i + 1);
      reached = hit.map(Hit::resolved).map(reached::after).orElse(reached);
    }
    return hits;
  }

  /** The longest run that resolves; of equals the one whose pattern says more. */
  private static Optional<Hit> longest(
      List<Candidate> open, List<TimePattern.Seen> seen, int from, Anchor anchor) {
    return open.stream()
        .flatMap(candidate -> hit(candidate, seen, from, anchor).stream())
        .min(
            Comparator.comparingInt((Ranked ranked) -> -ranked.hit().to())
                .thenComparingLong(ranked -> -ranked.plainWords()))
        .map(Ranked::hit);
  }

  private static Optional<Ranked> hit(
      Candidate candidate, List<TimePattern.Seen> seen, int from, Anchor anchor) {
    TimeRule rule = candidate.rule();
    return candidate
        .pattern()
        .match(seen, from)
        .flatMap(
            match ->
                rule.meaning()
                    .resolve(match.values(), rule.arguments(), anchor)
                    .map(r -> new Hit(rule.name(), match.from(), match.to(), r)))
        .map(hit -> new Ranked(hit, candidate.pattern().plainWords()));
  }

  /** The patterns that may begin with a word. */
  private List<Candidate> open(Sentence sentence, TimePattern.Seen seen, int word) {
    List<Candidate> all = candidates(seen).toList();
    return all.isEmpty() || !names.begins(sentence, word)
        ? all
        : all.stream().filter(Candidate::isNamed).toList();
  }

  private Stream<Candidate> candidates(TimePattern.Seen word) {
    return Stream.concat(Stream.of(word.form()), word.classes().keySet().stream())
        .flatMap(key -> byBeginning.getOrDefault(key, List.of()).stream());
  }

  private TimePattern.Seen seen(Word word) {
    return new TimePattern.Seen(word.form().toLowerCase(Locale.ROOT), lexicon.classes(word));
  }
}
