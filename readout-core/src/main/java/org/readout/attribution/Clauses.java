package org.readout.attribution;

import java.util.BitSet;
import java.util.Set;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/** What English grammar says of a verb's sides: its subject, its agent, its group of words. */
final class Clauses {
  static final int NONE = -1;
  private static final Set<String> SHARED_SUBJECT = Set.of("conj", "xcomp", "advcl");
  private static final int DEPTH = 6;

  private Clauses() {}

  /** The child with one of the relations, or {@link #NONE}. */
  static int child(Sentence sentence, int of, Set<String> relations) {
    for (int child : sentence.children(of)) {
      if (relations.contains(sentence.word(child).relation())) {
        return child;
      }
    }
    return NONE;
  }

  static int child(Sentence sentence, int of, String relation) {
    return child(sentence, of, Set.of(relation));
  }

  /**
   * Lemma of the word that leads a phrase or clause in: its case or mark; empty where none does.
   */
  static String leader(Sentence sentence, int phrase) {
    for (int child : sentence.children(phrase)) {
      Word word = sentence.word(child);
      if (word.relation().equals("case") || word.relation().equals("mark")) {
        return word.lemma();
      }
    }
    return "";
  }

  static boolean passive(Sentence sentence, int verb) {
    if (child(sentence, verb, Set.of("aux:pass", "nsubj:pass")) >= 0) {
      return true;
    }
    Word word = sentence.word(verb);
    boolean reduced = word.baseRelation().equals("acl") || word.relation().equals("amod");
    boolean bare = child(sentence, verb, Set.of("aux", "nsubj", "obj")) < 0;
    boolean shared = word.relation().equals("conj") && passive(sentence, word.head());
    return word.xpos().equals("VBN") && bare && (reduced || shared);
  }

  /**
   * The head of whoever the verb says acts: subject, relative pronoun, agent or controller; of a
   * participle the noun that it hangs on.
   */
  static int doer(Sentence sentence, int verb) {
    return doer(sentence, verb, DEPTH);
  }

  private static int doer(Sentence sentence, int verb, int depth) {
    if (passive(sentence, verb)) {
      return agent(sentence, verb);
    }
    int subject = child(sentence, verb, Set.of("nsubj", "nsubj:outer"));
    if (subject >= 0) {
      return named(sentence, subject);
    }
    return depth == 0 ? NONE : shared(sentence, verb, depth);
  }

  /** "widow Tessa Brada said": of a title and a name that the tree leaves apart, the name. */
  private static int named(Sentence sentence, int subject) {
    for (int other : sentence.children(sentence.word(subject).head())) {
      if (other > subject && titles(sentence, subject, other)) {
        return other;
      }
    }
    return subject;
  }

  /** Whether two phrases with one role stand side by side, as a title and its name do. */
  static boolean titles(Sentence sentence, int title, int name) {
    Word first = sentence.word(title);
    Word second = sentence.word(name);
    return first.relation().equals(second.relation())
        && first.head() == second.head()
        && second.is(Upos.PROPN)
        && clause(sentence, title).length() == clause(sentence, name).nextSetBit(0);
  }

  private static int shared(Sentence sentence, int verb, int depth) {
    Word word = sentence.word(verb);
    int head = word.head();
    if (head < 0) {
      return NONE;
    }
    if (word.baseRelation().equals("acl")) {
      boolean participle = word.xpos().equals("VBG") || word.relation().equals("acl:relcl");
      return participle && sentence.word(head).nominal() ? head : NONE;
    }
    if (!SHARED_SUBJECT.contains(word.baseRelation())) {
      return NONE;
    }
    if (word.relation().equals("xcomp")) {
      int object = child(sentence, head, Set.of("obj", "iobj"));
      if (object >= 0) {
        return object;
      }
    }
    int passive = child(sentence, head, "nsubj:pass");
    return passive >= 0 ? passive : doer(sentence, head, depth - 1);
  }

  /** "quoted the minister as saying": who is quoted speaks. */
  static boolean asSaying(Sentence sentence, int verb) {
    Word word = sentence.word(verb);
    return word.baseRelation().equals("advcl")
        && word.xpos().equals("VBG")
        && leader(sentence, verb).equals("as");
  }

  static int agent(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      boolean oblique = word.baseRelation().equals("obl") || word.baseRelation().equals("nmod");
      if (oblique
          && (word.relation().equals("obl:agent") || leader(sentence, child).equals("by"))) {
        return child;
      }
    }
    return NONE;
  }

  static boolean negated(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      if (word.features().contains("Polarity=Neg")) {
        return true;
      }
    }
    return false;
  }

  /** The verb with the auxiliaries and adverbs that stand before it, and its particle. */
  static BitSet group(Sentence sentence, int verb) {
    BitSet words = new BitSet(sentence.size());
    words.set(verb);
    for (int i = verb - 1; i >= 0 && belongsBefore(sentence, i, verb); i--) {
      words.set(i);
    }
    for (int child : sentence.children(verb)) {
      if (sentence.word(child).relation().equals("compound:prt")) {
        words.set(child);
      }
    }
    return words;
  }

  private static boolean belongsBefore(Sentence sentence, int word, int verb) {
    if (sentence.word(word).head() != verb) {
      return false;
    }
    String relation = sentence.word(word).baseRelation();
    return relation.equals("aux")
        || (relation.equals("advmod") && sentence.children(word).length == 0);
  }

  /** All words of the clause that a word heads, without its coordinated clauses. */
  static BitSet clause(Sentence sentence, int head) {
    BitSet words = new BitSet(sentence.size());
    Phrases.addSubtree(sentence, head, words);
    return words;
  }

  /** Whether a word is a verb, or an adjective or noun that a copula makes one. */
  static boolean predicate(Sentence sentence, int word) {
    return sentence.word(word).is(Upos.VERB) || child(sentence, word, "cop") >= 0;
  }
}
