package org.readout.analyzer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.model.EntityKind;

/**
 * Makes the kinds of a report's names agree, whatever scored them: names of the same words are of
 * one kind, the one that their scores together speak for most, and a single word that ends a
 * person's full name has that name's scores added to its own. Days and months are no names, but
 * where they are a person's surname. Serves one report.
 */
public final class ScoredNames {
  private final List<Sentence> sentences;
  private final List<EntityKind> kinds;
  private final Map<String, float[]> sums = new HashMap<>();
  private final Map<String, String> bearers = new HashMap<>();
  private final List<Name> names = new ArrayList<>();

  /**
   * @param sentences the report's, their indices being their places
   * @param kinds what the scores are for, in their order
   */
  public ScoredNames(List<Sentence> sentences, List<EntityKind> kinds) {
    this.sentences = List.copyOf(sentences);
    this.kinds = List.copyOf(kinds);
  }

  /** Adds a name, of whatever kind, with a score for each kind, the greater the likelier. */
  public void add(Name name, float[] scores) {
    if (scores.length != kinds.size()) {
      throw new IllegalArgumentException(
          "%d scores for %d kinds".formatted(scores.length, kinds.size()));
    }
    names.add(name);
    plus(sums.computeIfAbsent(words(name), w -> new float[scores.length]), scores);
  }

  /**
   * The names in the order in which they were added, each of its settled kind.
   *
   * @param calendar lower-case words that are no names by themselves
   */
  public List<Name> settled(Set<String> calendar) {
    for (Name name : names) {
      String words = words(name);
      if (name.first() < name.last() && kind(sum(words)) == EntityKind.PERSON) {
        bearers.putIfAbsent(words(name.sentence(), name.last(), name.last()), words);
      }
    }
    return names.stream().flatMap(name -> settled(name, calendar).stream()).toList();
  }

  private Optional<Name> settled(Name name, Set<String> calendar) {
    String words = words(name);
    boolean borne = bearers.containsKey(words);
    if (calendar.contains(words) && !borne) {
      return Optional.empty();
    }
    float[] scores = sum(words).clone();
    if (borne) {
      plus(scores, sum(bearers.getOrDefault(words, words)));
    }
    return Optional.of(new Name(kind(scores), name.sentence(), name.first(), name.last()));
  }

  private float[] sum(String words) {
    return sums.getOrDefault(words, new float[kinds.size()]);
  }

  private EntityKind kind(float[] scores) {
    int best = 0;
    for (int column = 1; column < scores.length; column++) {
      best = scores[column] > scores[best] ? column : best;
    }
    return kinds.get(best);
  }

  private String words(Name name) {
    return words(name.sentence(), name.first(), name.last());
  }

  private String words(int sentence, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(i -> sentences.get(sentence).word(i).form().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(" "));
  }

  private static void plus(float[] sum, float[] more) {
    for (int column = 0; column < sum.length; column++) {
      sum[column] += more[column];
    }
  }
}
