package org.readout.analyzer.coreference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/**
 * The tree of a sentence, asked in constant time what governs what and how far all below a word
 * reaches. Made in time linear in the sentence.
 */
final class Tree {
  private static final Set<String> CLAUSES =
      Set.of("root", "ccomp", "xcomp", "advcl", "acl", "csubj", "parataxis");

  private static final int FARTHEST_CLAUSE = 40;

  private final Sentence sentence;
  private final int[] entered;
  private final int[] leftmost;
  private final int[] below;
  private final int[] rightmost;
  private final int[] subjects;

  private Tree(Sentence sentence) {
    int size = sentence.size();
    this.sentence = sentence;
    entered = new int[size];
    leftmost = new int[size];
    below = new int[size];
    rightmost = new int[size];
    subjects = new int[size];
  }

  static Tree of(Sentence sentence) {
    Tree tree = new Tree(sentence);
    int[] order = tree.topDown();
    tree.number(order);
    tree.spread(order);
    tree.findSubjects();
    return tree;
  }

  /** Every word after the word that governs it. */
  private int[] topDown() {
    int[] order = new int[sentence.size()];
    int filled = 0;
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.word(i).head() < 0) {
        order[filled++] = i;
      }
    }
    for (int at = 0; at < filled; at++) {
      for (int child : sentence.children(order[at])) {
        order[filled++] = child;
      }
    }
    return order;
  }

  /** Gives each word the first of the numbers that it and all below it have. */
  private void number(int[] order) {
    for (int at = order.length - 1; at >= 0; at--) {
      below[order[at]]++;
      int head = sentence.word(order[at]).head();
      if (head >= 0) {
        below[head] += below[order[at]];
      }
    }
    int next = 0;
    for (int word : order) {
      if (sentence.word(word).head() < 0) {
        entered[word] = next;
        next += below[word];
      }
      int child = entered[word] + 1;
      for (int one : sentence.children(word)) {
        entered[one] = child;
        child += below[one];
      }
    }
  }

  private void spread(int[] order) {
    for (int at = order.length - 1; at >= 0; at--) {
      int word = order[at];
      leftmost[word] = word;
      rightmost[word] = word;
      for (int child : sentence.children(word)) {
        leftmost[word] = Math.min(leftmost[word], leftmost[child]);
        rightmost[word] = Math.max(rightmost[word], rightmost[child]);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  Word word(int i) {
    return sentence.word(i);
  }

  /** Whether a word is another or governs it, however far above. */
  boolean dominates(int above, int word) {
    return entered[above] <= entered[word] && entered[word] < entered[above] + below[above];
  }

  /** The first of all words that hang on a word. */
  int leftmost(int head) {
    return leftmost[head];
  }

  /** The last of all words that hang on a word. */
  int rightmost(int head) {
    return rightmost[head];
  }

  /** The verb or predicate whose clause a word stands in; -1 for none near above. */
  int clause(int i) {
    int at = i;
    for (int steps = 0; at >= 0 && steps < FARTHEST_CLAUSE; steps++) {
      String relation = word(at).baseRelation();
      if (CLAUSES.contains(relation) || (relation.equals("conj") && word(at).is(Upos.VERB))) {
        return at;
      }
      at = word(at).head();
    }
    return -1;
  }

  /** The subject of a verb or predicate; -1 where it has none. */
  int subject(int verb) {
    return subjects[verb];
  }

  /**
   * Who does what a verb says: its subject, or that of the verb above in "acts to save it" and
   * "came and saw"; -1 for none.
   */
  int doer(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && subjects[at] < 0; steps++) {
      at = steps < FARTHEST_CLAUSE && sharesSubject(at) ? word(at).head() : -1;
    }
    return at < 0 ? -1 : subjects[at];
  }

  /** In "asked the guards to leave" the guards leave, so whoever asked does not. */
  private boolean sharesSubject(int verb) {
    String relation = word(verb).baseRelation();
    boolean infinitive = relation.equals("advcl") && word(verb).xpos().equals("VB");
    return infinitive
        || relation.equals("conj")
        || relation.equals("xcomp") && !has(word(verb).head(), "obj");
  }

  private void findSubjects() {
    Arrays.fill(subjects, -1);
    for (int i = subjects.length - 1; i >= 0; i--) {
      if (word(i).head() >= 0 && word(i).baseRelation().equals("nsubj")) {
        subjects[word(i).head()] = i;
      }
    }
  }

  boolean has(int head, String relation) {
    for (int child : sentence.children(head)) {
      if (word(child).baseRelation().equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /** A word as written, in lower case. */
  String lower(int i) {
    return word(i).form().toLowerCase(Locale.ROOT);
  }
}
