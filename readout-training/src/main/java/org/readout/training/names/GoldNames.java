package org.readout.training.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * The proper names among a sentence's entity marks: those whose head is a proper noun, without
 * titles, articles and what merely modifies them; of names within names the longer.
 */
public final class GoldNames {
  private static final Map<String, EntityKind> KINDS =
      Map.of(
          "person",
          EntityKind.PERSON,
          "organization",
          EntityKind.ORGANISATION,
          "place",
          EntityKind.PLACE);
  private static final Set<String> EDGES = Set.of("PROPN", "X", "NOUN", "ADJ", "NUM", "VERB");
  private static final Map<EntityKind, Set<String>> LINKS =
      Map.of(
          EntityKind.PERSON, Set.of("de", "la", "al", "-", "el", "bin", "der", "von"),
          EntityKind.PLACE, Set.of("of", "the", "de", "al", "-", "'s"),
          EntityKind.ORGANISATION,
              Set.of("of", "the", "for", "and", "de", "&", "la", "al", "-", "'s", "'", "in", "on"),
          EntityKind.OTHER,
              Set.of("of", "the", "for", "and", "de", "&", "la", "al", "-", "'s", "'", "in", "on"));

  private final List<ConlluWord> words;

  private GoldNames(List<ConlluWord> words) {
    this.words = words;
  }

  /** The names in a sentence, in order, none overlapping. */
  public static List<Name> of(List<ConlluWord> words) {
    GoldNames gold = new GoldNames(words);
    List<Name> found = new ArrayList<>();
    EntityMark.of(words).forEach(mark -> gold.name(mark).ifPresent(found::add));
    found.sort(Comparator.comparing((Name n) -> n.first() - n.last()).thenComparing(Name::first));
    return apart(found);
  }

  private static List<Name> apart(List<Name> longestFirst) {
    List<Name> names = new ArrayList<>();
    for (Name name : longestFirst) {
      if (names.stream().allMatch(n -> n.last() < name.first() || name.last() < n.first())) {
        names.add(name);
      }
    }
    names.sort(Comparator.comparing(Name::first));
    return names;
  }

  private Optional<Name> name(EntityMark mark) {
    Set<Integer> core = new HashSet<>();
    mark.core().forEach(number -> core.add(mark.first() + number - 1));
    int head = head(mark);
    if (!core.contains(head)
        || !words.get(head).upos().equals("PROPN")
        || mark.type().equals("time")) {
      return Optional.empty();
    }
    EntityKind kind = KINDS.getOrDefault(mark.type(), EntityKind.OTHER);
    int first = reach(head, mark.first(), core, kind);
    int last = reach(head, mark.last(), core, kind);
    return Optional.of(trimmed(kind, first, head, last));
  }

  private int head(EntityMark mark) {
    return IntStream.rangeClosed(mark.first(), mark.last())
        .filter(
            i -> words.get(i).head() - 1 < mark.first() || words.get(i).head() - 1 > mark.last())
        .findFirst()
        .orElse(mark.last());
  }

  /**
   * How far the core goes on from a word towards another, over words that may link parts of a name.
   */
  private int reach(int from, int to, Set<Integer> core, EntityKind kind) {
    int step = Integer.signum(to - from);
    int reached = from;
    for (int i = from; i != to; ) {
      i += step;
      if (core.contains(i)) {
        reached = i;
      } else if (!LINKS
          .getOrDefault(kind, Set.of())
          .contains(words.get(i).form().toLowerCase(java.util.Locale.ROOT))) {
        break;
      }
    }
    return reached;
  }

  /**
   * Without titles and what else stands before the first word of a person's name, and loose edges.
   */
  private Name trimmed(EntityKind kind, int first, int head, int last) {
    int from = kind == EntityKind.PERSON ? head : first;
    while (from < head && !EDGES.contains(words.get(from).upos())) {
      from++;
    }
    int to = last;
    while (to > head && !EDGES.contains(words.get(to).upos())) {
      to--;
    }
    return new Name(kind, 0, from, to);
  }
}
