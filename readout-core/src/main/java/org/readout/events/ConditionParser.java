package org.readout.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.events.Condition.Test;

/** Reads {@code object is military or political} and {@code clause in withdraw, release}. */
final class ConditionParser {
  static final List<String> CLASSES =
      List.of(
          "person",
          "organisation",
          "place",
          "country",
          "group",
          "political",
          "human",
          "military",
          "armed",
          "any",
          "none",
          ClauseForms.INFINITIVE,
          ClauseForms.OBLIGING,
          ClauseForms.PROMISING,
          ClauseForms.NEGATED,
          ClauseForms.TELLING);

  private final Set<String> sectors;

  ConditionParser(Set<String> sectors) {
    this.sectors = sectors;
  }

  /**
   * The condition; empty where the text is not understood. The last "is" or "in" that can be the
   * test is it, for "in" may also be a preposition: {@code object of at or in is any}.
   */
  Optional<Condition> parse(boolean unless, String text) {
    for (int at = text.lastIndexOf(' '); at >= 0; at = text.lastIndexOf(' ', at - 1)) {
      for (Test test : Test.values()) {
        if (text.startsWith(test.sign(), at)) {
          Optional<RoleExpression> places = RoleExpression.parseAny(text.substring(0, at).strip());
          List<String> allowed = allowed(test, text.substring(at + test.sign().length()).strip());
          if (places.isPresent() && !allowed.isEmpty()) {
            return Optional.of(
                new Condition(unless, places.get(), test, Set.copyOf(allowed), text));
          }
        }
      }
    }
    return Optional.empty();
  }

  private List<String> allowed(Test test, String text) {
    if (test == Test.IN) {
      return Stream.of(text.toLowerCase(Locale.ROOT).split(",", -1))
          .map(String::strip)
          .filter(word -> !word.isEmpty())
          .toList();
    }
    List<String> classes = List.of(text.split("\\s+or\\s+"));
    return classes.stream().allMatch(this::isClass) ? classes : List.of();
  }

  private boolean isClass(String word) {
    return CLASSES.contains(word) || sectors.contains(word);
  }

  String remedy() {
    return "write <role> is <class> or <class>, or <role> in <lemma>, <lemma>; classes are %s and PLOVER's sectors; roles are those of actor:, and clause, verb, word"
        .formatted(String.join(", ", CLASSES));
  }
}
