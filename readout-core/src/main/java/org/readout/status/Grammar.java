package org.readout.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    int leader = leaderIndex(sentence, phrase);
    return leader < 0 ? "" : withFixed(sentence, leader);
  }

  static int leaderIndex(Sentence sentence, int phrase) {
    return child(sentence, phrase, Set.of("case", "mark"));
  }

  /**
   * All that may lead a clause in, the longest first: "as if", "rather than", "when", and the
   * auxiliary of "had they attacked", as written.
   */
  static List<String> leaders(Sentence sentence, int clause) {
    List<String> found = new ArrayList<>();
    int last = NONE;
    for (int child : sentence.children(clause)) {
      if (leads(sentence, child)) {
        String words = withFixed(sentence, child);
        if (last >= 0 && last == child - 1) {
          found.add(0, found.get(found.size() - 1) + " " + words);
        }
        found.add(words);
        last = child;
      }
    }
    int inverted = inverted(sentence, clause);
    if (inverted >= 0) {
      found.add(sentence.word(inverted).form().toLowerCase(Locale.ROOT));
    }
    return found;
  }

  private static boolean leads(Sentence sentence, int word) {
    Word leader = sentence.word(word);
    return switch (leader.relation()) {
      case "case", "mark" -> true;
      case "cc" -> child(sentence, word, Set.of("fixed")) >= 0;
      case "advmod" -> leader.xpos().equals("WRB");
      default -> false;
    };
  }

  /** The auxiliary that opens a clause before its subject: "had they attacked, …". */
  static int inverted(Sentence sentence, int clause) {
    int subject = child(sentence, clause, Set.of("nsubj", "nsubj:pass"));
    int first = first(sentence, clause);
    boolean opens = sentence.word(first).baseRelation().equals("aux");
    return opens && subject > first ? first : NONE;
  }

  private static int first(Sentence sentence, int clause) {
    for (int child : sentence.children(clause)) {
      if (!sentence.word(child).relation().equals("punct")) {
        return Math.min(child, clause);
      }
    }
    return clause;
  }

  /** Whether a clause tells of what lies behind: "attacked", "has attacked". */
  static boolean past(Sentence sentence, int verb) {
    String tag = sentence.word(verb).xpos();
    if (tag.equals("VBD") || (tag.equals("VBN") && finite(sentence, verb))) {
      return true;
    }
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      boolean helps = word.baseRelation().equals("aux") || word.relation().equals("cop");
      if (helps && (word.xpos().equals("VBD") || word.lemma().equals("have"))) {
        return true;
      }
    }
    return false;
  }

  /** "whom police arrested", whatever the tag. */
  private static boolean finite(Sentence sentence, int verb) {
    return child(sentence, verb, Set.of("nsubj")) >= 0 && !hasAuxiliary(sentence, verb);
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
