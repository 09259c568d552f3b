package org.readout.time;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.rules.Problem;
import org.readout.rules.RuleText;
import org.readout.rules.Table;

/**
 * Tells where the clause that a time stands in looks: back with a past, ahead with "will", with an
 * infinitive that no past governs, or with a word such as "planned". What stands before a noun, as
 * in "the Oct. 7 attacks", is no clause's time.
 */
final class Outlook {
  private static final Set<String> BEFORE_NOUN = Set.of("nummod", "compound", "amod", "nmod");
  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> PRESENT = Set.of("VBZ", "VBP");

  private final Map<Sort, Map<String, Anchor.Direction>> words;

  /** How a word of the table stands to the time. */
  private enum Sort {
    GOVERNOR,
    CONTROLLER,
    AUXILIARY,
    PREPOSITION
  }

  private Outlook(Map<Sort, Map<String, Anchor.Direction>> words) {
    this.words = words;
  }

  /** Reads {@code word, sort, looks} rows; adds what is wrong with them to the problems. */
  static Outlook read(RuleText file, List<Problem> problems) {
    Map<Sort, Map<String, Anchor.Direction>> words = new HashMap<>();
    Table table = Table.read(file, List.of("word", "sort", "looks"), problems);
    for (Table.Row row : table.rows()) {
      try {
        words
            .computeIfAbsent(Sort.valueOf(upper(table.cell(row, "sort"))), s -> new HashMap<>())
            .put(
                table.cell(row, "word"), Anchor.Direction.valueOf(upper(table.cell(row, "looks"))));
      } catch (IllegalArgumentException e) {
        problems.add(
            new Problem(
                file.name(),
                row.line(),
                "read \"%s, %s\"; write governor, controller, auxiliary or preposition, and ahead, back or untold"
                    .formatted(table.cell(row, "sort"), table.cell(row, "looks"))));
      }
    }
    return new Outlook(words);
  }

  private static String upper(String word) {
    return word.toUpperCase(Locale.ROOT);
  }

  Anchor.Direction of(Sentence sentence, int word) {
    if (beforeNoun(sentence, word)) {
      return Anchor.Direction.UNTOLD;
    }
    Anchor.Direction governed = governed(sentence, word);
    return before(sentence, word).map(told -> together(told, governed)).orElse(governed);
  }

  /** "Since" looks back whatever the clause; a clause that looks ahead does so before "until". */
  private static Anchor.Direction together(Anchor.Direction before, Anchor.Direction governed) {
    return switch (before) {
      case BACK -> before;
      case AHEAD -> governed == Anchor.Direction.BACK ? governed : before;
      case UNTOLD -> governed == Anchor.Direction.AHEAD ? governed : before;
    };
  }

  private static boolean beforeNoun(Sentence sentence, int word) {
    int at = word;
    while (BEFORE_NOUN.contains(sentence.word(at).baseRelation())) {
      at = sentence.word(at).head();
    }
    return at > word && sentence.word(at).is(Upos.NOUN);
  }

  private Optional<Anchor.Direction> before(Sentence sentence, int word) {
    int at = word - 1;
    while (at > 0 && sentence.word(at).is(Upos.DET)) {
      at--;
    }
    return at < 0 ? Optional.empty() : looks(Sort.PREPOSITION, sentence.word(at).lemma());
  }

  private Anchor.Direction governed(Sentence sentence, int word) {
    boolean infinitive = false;
    for (int at = sentence.word(word).head(); at >= 0; at = sentence.word(at).head()) {
      Optional<Anchor.Direction> told =
          governs(sentence, at, infinitive).or(tense(sentence, at, infinitive));
      if (told.isPresent()) {
        return told.get();
      }
      infinitive |= hasChild(sentence, at, Set.of("TO"));
    }
    return infinitive ? Anchor.Direction.AHEAD : Anchor.Direction.UNTOLD;
  }

  /** Who "agreed to meet on Friday" will meet; who "agreed on Friday" has agreed. */
  private Optional<Anchor.Direction> governs(Sentence sentence, int at, boolean overInfinitive) {
    Word word = sentence.word(at);
    return looks(Sort.GOVERNOR, word.lemma())
        .or(() -> withPreposition(sentence, at))
        .or(() -> overInfinitive ? looks(Sort.CONTROLLER, word.lemma()) : Optional.empty())
        .filter(Anchor.Direction.AHEAD::equals);
  }

  /** What was "postponed until Friday" is to come; what was "postponed on Friday" is not. */
  private Optional<Anchor.Direction> withPreposition(Sentence sentence, int at) {
    String lemma = sentence.word(at).lemma();
    for (int child : sentence.children(at)) {
      for (int marker : sentence.children(child)) {
        Optional<Anchor.Direction> told =
            sentence.word(marker).is(Upos.ADP)
                ? looks(Sort.GOVERNOR, lemma + " " + sentence.word(marker).lemma())
                : Optional.empty();
        if (told.isPresent()) {
          return told;
        }
      }
    }
    return Optional.empty();
  }

  private java.util.function.Supplier<Optional<Anchor.Direction>> tense(
      Sentence sentence, int verb, boolean overInfinitive) {
    return () -> auxiliary(sentence, verb).or(() -> own(sentence, verb, overInfinitive));
  }

  private Optional<Anchor.Direction> auxiliary(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      Optional<Anchor.Direction> told =
          sentence.word(child).is(Upos.AUX)
              ? looks(Sort.AUXILIARY, sentence.word(child).lemma())
              : Optional.empty();
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private Optional<Anchor.Direction> own(Sentence sentence, int verb, boolean overInfinitive) {
    if (present(sentence, verb)) {
      return Optional.of(overInfinitive ? Anchor.Direction.AHEAD : Anchor.Direction.UNTOLD);
    }
    boolean past = PAST.contains(sentence.word(verb).xpos()) || hasChild(sentence, verb, PAST);
    return past
        ? Optional.of(overInfinitive ? ofInfinitive(sentence.word(verb)) : Anchor.Direction.BACK)
        : Optional.empty();
  }

  /** Who "managed to flee" has fled; whether who "was told to flee" has, nobody knows. */
  private Anchor.Direction ofInfinitive(Word pastVerb) {
    return looks(Sort.CONTROLLER, pastVerb.lemma()).orElse(Anchor.Direction.UNTOLD);
  }

  /** A present form: "hears", "is hearing", "is heard", "is being heard", but not "has heard". */
  private static boolean present(Sentence sentence, int verb) {
    boolean finite = hasChild(sentence, verb, PRESENT);
    return switch (sentence.word(verb).xpos()) {
      case "VBN" -> finite && passiveNow(sentence, verb);
      case "VBG" -> finite && !hasChild(sentence, verb, PAST);
      default -> finite || PRESENT.contains(sentence.word(verb).xpos());
    };
  }

  private static boolean passiveNow(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      if (word.relation().equals("aux:pass") && !PAST.contains(word.xpos())) {
        return true;
      }
    }
    return false;
  }

  private Optional<Anchor.Direction> looks(Sort sort, String lemma) {
    return Optional.ofNullable(words.getOrDefault(sort, Map.of()).get(lemma));
  }

  private static boolean hasChild(Sentence sentence, int verb, Set<String> tags) {
    for (int child : sentence.children(verb)) {
      if (tags.contains(sentence.word(child).xpos())
          && (sentence.word(child).is(Upos.AUX) || tags.contains("TO"))) {
        return true;
      }
    }
    return false;
  }
}
