package org.readout.time;

import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/**
 * Tells words of time that stand in a name by their capital: "the Daily Courier", "VOA Today".
 * Days, months and feasts are always written so and tell nothing; nor does a headline.
 */
final class NameWords {
  private static final Set<String> WITHIN_NAMES = Set.of("compound", "amod", "flat");
  private static final int LONG_WORD = 4;

  private final TimeLexicon lexicon;

  NameWords(TimeLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a word is written with a capital that nothing but a name explains. */
  boolean begins(Sentence sentence, int word) {
    return capital(sentence.word(word))
        && !lexicon.capitalised(sentence.word(word))
        && (word == 0 ? leadsName(sentence) : follows(sentence, word))
        && !headline(sentence);
  }

  private static boolean capital(Word word) {
    String form = word.form();
    return form.length() > 1
        && Character.isUpperCase(form.charAt(0))
        && Character.isLowerCase(form.charAt(1));
  }

  /** At the beginning of a sentence only the noun behind tells: "Daily Courier reporters". */
  private boolean leadsName(Sentence sentence) {
    Word first = sentence.word(0);
    return first.head() == 1
        && WITHIN_NAMES.contains(first.baseRelation())
        && sentence.word(1).is(Upos.PROPN)
        && lexicon.classes(sentence.word(1)).isEmpty();
  }

  private static boolean follows(Sentence sentence, int word) {
    return Character.isLetter(sentence.word(word - 1).form().charAt(0));
  }

  private static boolean headline(Sentence sentence) {
    return sentence.words().stream()
        .noneMatch(
            word ->
                word.form().length() >= LONG_WORD && Character.isLowerCase(word.form().charAt(0)));
  }
}
