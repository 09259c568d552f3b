package org.readout.status;

import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/** What the tree tells of a predicate: its leader, auxiliaries, subject, and how definite it is. */
final class Grammar {
  static final int NONE = -1;
  private static final Set<String> DEFINITE = Set.of("nmod:poss", "acl:relcl");

  private Grammar() {}

  static int child(Sentence sentence, int of, Set<String> relations) {
    for (int child : sentence.children(of)) {
      if (relations.contains(sentence.word(child).relation())) {
        return child;
      }
    }
    return NONE;
  }

  /** Lemma of the word that leads a clause or phrase in, with its fixed parts; empty for none. */
  static String leader(Sentence sentence, int phrase) {
    for (int child : sentence.children(phrase)) {
      Word word = sentence.word(child);
      if (word.relation().equals("case") || word.relation().equals("mark")) {
        return withFixed(sentence, child);
      }
    }
    return "";
  }

  private static String withFixed(Sentence sentence, int first) {
    StringBuilder words = new StringBuilder(sentence.word(first).lemma());
    for (int child : sentence.children(first)) {
      if (sentence.word(child).relation().equals("fixed")) {
        words.append(' ').append(sentence.word(child).lemma());
      }
    }
    return words.toString();
  }

  static boolean hasAuxiliary(Sentence sentence, int verb) {
    return child(sentence, verb, Set.of("aux", "aux:pass")) >= 0;
  }

  static boolean hasSubject(Sentence sentence, int verb) {
    return child(sentence, verb, Set.of("nsubj", "nsubj:pass", "expl", "csubj")) >= 0;
  }

  /** A noun phrase that may name something not yet there: bare or with an indefinite article. */
  static boolean indefinite(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      Word word = sentence.word(child);
      if (DEFINITE.contains(word.relation())) {
        return false;
      }
      if (word.relation().equals("det")
          && !Set.of("a", "an", "any", "some", "another", "no").contains(word.lemma())) {
        return false;
      }
    }
    return sentence.word(noun).is(Upos.NOUN);
  }

  static boolean verbal(Sentence sentence, int word) {
    return sentence.word(word).is(Upos.VERB)
        || sentence.word(word).is(Upos.AUX)
        || child(sentence, word, Set.of("cop")) >= 0;
  }
}
