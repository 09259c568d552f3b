package org.readout.analyzer.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.language.Gender;
import org.readout.language.GrammaticalNumber;

/** The candidates found so far to speak of one thing; lives while a report is read. */
final class Cluster {
  private static final int MOST_NAMES = 6;
  private static final int MOST_WORDS = 40;

  private final List<Integer> members = new ArrayList<>();
  private final List<List<String>> names = new ArrayList<>();
  private final Set<String> nameWords = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> modifiers = new HashSet<>();
  private final int[] kinds = new int[Kind.values().length];
  private final int[] genders = new int[Gender.values().length];
  private final int[] numbers = new int[GrammaticalNumber.values().length];
  private int pronouns;

  void add(int index, Candidate candidate) {
    members.add(index);
    int weight = candidate.named() ? 2 : 1;
    kinds[candidate.kind().ordinal()] += weight;
    genders[candidate.gender().ordinal()] += candidate.pronoun().isPresent() ? 3 : 1;
    numbers[candidate.number().ordinal()] += candidate.pronoun().isPresent() ? 1 : 2;
    candidate.pronoun().ifPresent(pronoun -> pronouns |= 1 << pronoun.word().ordinal());
    if (candidate.named() && names.size() < MOST_NAMES && !names.contains(candidate.name())) {
      names.add(candidate.name());
      candidate.name().forEach(word -> nameWords.add(word.toLowerCase(Locale.ROOT)));
    }
    if (candidate.pronoun().isEmpty() && modifiers.size() < MOST_WORDS) {
      nouns.add(candidate.noun());
      modifiers.addAll(candidate.modifiers());
    }
  }

  List<Integer> members() {
    return members;
  }

  int last() {
    return members.get(members.size() - 1);
  }

  List<List<String>> names() {
    return names;
  }

  /** The words of all names, in lower case. */
  Set<String> nameWords() {
    return nameWords;
  }

  Set<String> nouns() {
    return nouns;
  }

  Set<String> modifiers() {
    return modifiers;
  }

  /** Which pronouns stand in it, a bit for each. */
  int pronouns() {
    return pronouns;
  }

  /** The kind that most mentions tell; of names and nouns, {@code THING} only where none tells. */
  Kind kind() {
    Kind best = kinds[Kind.THING.ordinal()] > 0 ? Kind.THING : byPronouns();
    int most = 0;
    for (Kind kind : Kind.TELLING) {
      if (kinds[kind.ordinal()] > most) {
        most = kinds[kind.ordinal()];
        best = kind;
      }
    }
    return best;
  }

  /** "They" alone are people sooner than things. */
  private Kind byPronouns() {
    return (pronouns & 1 << Pronoun.Word.THEY.ordinal()) != 0 ? Kind.PERSON : Kind.UNTOLD;
  }

  Gender gender() {
    int male = genders[Gender.MALE.ordinal()];
    int female = genders[Gender.FEMALE.ordinal()];
    if (male == female) {
      return Gender.UNTOLD;
    }
    return male > female ? Gender.MALE : Gender.FEMALE;
  }

  GrammaticalNumber number() {
    int one = numbers[GrammaticalNumber.SINGULAR.ordinal()];
    int several = numbers[GrammaticalNumber.PLURAL.ordinal()];
    if (one == several) {
      return GrammaticalNumber.UNTOLD;
    }
    return one > several ? GrammaticalNumber.SINGULAR : GrammaticalNumber.PLURAL;
  }

  /** Whether a mention of it is a proper name. */
  boolean named() {
    return !names.isEmpty();
  }
}
