package org.readout.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Span;

/** Makes phrases from words of a sentence. */
public final class Phrases {
  private static final Set<String> OUTSIDE_NOUN_PHRASE =
      Set.of(
          "acl:relcl",
          "acl",
          "appos",
          "conj",
          "cc",
          "cc:preconj",
          "parataxis",
          "punct",
          "case",
          "cop",
          "mark",
          "nsubj",
          "advcl",
          "aux",
          "discourse",
          "dislocated",
          "csubj",
          "ccomp",
          "obl",
          "advmod",
          "orphan",
          "vocative");

  private static final String OPENING = "[(";
  private static final String CLOSING = "])";
  private static final Set<String> CLAUSES = Set.of("acl", "advcl", "parataxis");

  private Phrases() {}

  /**
   * The noun phrase of a head word: its modifiers with theirs, without relative clauses,
   * appositions and conjuncts of the head itself.
   */
  public static Phrase nounPhrase(Analysis analysis, Sentence sentence, int head) {
    return nounPhrase(analysis, sentence, head, Set.of());
  }

  /** The same without certain words and all that hangs on them. */
  public static Phrase nounPhrase(
      Analysis analysis, Sentence sentence, int head, Set<Integer> without) {
    BitSet words = new BitSet(sentence.size());
    words.set(head);
    for (int child : sentence.children(head)) {
      if (!OUTSIDE_NOUN_PHRASE.contains(sentence.word(child).relation())) {
        addSubtree(sentence, child, without, words);
      }
    }
    return phrase(analysis, sentence, head, words);
  }

  private static void addSubtree(Sentence sentence, int head, Set<Integer> without, BitSet into) {
    if (without.contains(head)) {
      return;
    }
    into.set(head);
    for (int child : sentence.children(head)) {
      if (!apart(sentence, child)) {
        addSubtree(sentence, child, without, into);
      }
    }
  }

  /**
   * What no noun phrase needs at any depth: clauses, and appositions behind a mark, as in "the
   * rebels with weapons, a claim that Peru rejected".
   */
  private static boolean apart(Sentence sentence, int word) {
    String relation = sentence.word(word).baseRelation();
    return CLAUSES.contains(relation) || (relation.equals("appos") && behindMark(sentence, word));
  }

  private static boolean behindMark(Sentence sentence, int word) {
    BitSet words = new BitSet(sentence.size());
    addSubtree(sentence, word, words);
    int first = words.nextSetBit(0);
    return sentence.word(first).is(Upos.PUNCT)
        || (first > 0 && sentence.word(first - 1).is(Upos.PUNCT));
  }

  /** A head word with all that hangs on it. */
  public static Phrase subtree(Analysis analysis, Sentence sentence, int head) {
    BitSet words = new BitSet(sentence.size());
    addSubtree(sentence, head, words);
    return phrase(analysis, sentence, head, words);
  }

  /** One word alone. */
  public static Phrase word(Analysis analysis, Sentence sentence, int head) {
    BitSet words = new BitSet(sentence.size());
    words.set(head);
    return phrase(analysis, sentence, head, words);
  }

  /**
   * The phrase that a set of words makes, in as many pieces as it needs, edge punctuation dropped.
   */
  public static Phrase phrase(Analysis analysis, Sentence sentence, int head, BitSet words) {
    BitSet kept = withMarksBetween(sentence, trimmed(sentence, words, head));
    List<Span> spans = new ArrayList<>();
    for (int from = kept.nextSetBit(0); from >= 0; from = kept.nextSetBit(from)) {
      int to = kept.nextClearBit(from);
      Span span = new Span(sentence.word(from).span().start(), sentence.word(to - 1).span().end());
      spans.add(withBrackets(analysis.text(), span));
      from = to;
    }
    List<Span> apart = join(spans);
    StringBuilder text = new StringBuilder();
    for (Span span : apart) {
      text.append(text.length() == 0 ? "" : " … ").append(span.of(analysis.text()));
    }
    return new Phrase(sentence.index(), head, new Mention(text.toString(), apart));
  }

  /** "[a] certain member", "the union (UBC)": a bracket of which one half is within is whole. */
  private static Span withBrackets(String text, Span span) {
    int before = span.start() - 1;
    int opens = before < 0 ? -1 : OPENING.indexOf(text.charAt(before));
    int closes = span.end() < text.length() ? CLOSING.indexOf(text.charAt(span.end())) : -1;
    String words = span.of(text);
    int start = opens >= 0 && balance(words, opens) < 0 ? before : span.start();
    int end = closes >= 0 && balance(words, closes) > 0 ? span.end() + 1 : span.end();
    return new Span(start, end);
  }

  /** How many more brackets of a kind open than close, or below zero where one closes first. */
  private static int balance(String words, int kind) {
    int open = 0;
    for (int i = 0; i < words.length() && open >= 0; i++) {
      open += words.charAt(i) == OPENING.charAt(kind) ? 1 : 0;
      open -= words.charAt(i) == CLOSING.charAt(kind) ? 1 : 0;
    }
    return open;
  }

  /** Keeps "El-Amin" whole where the tree hangs its hyphen elsewhere. */
  private static BitSet withMarksBetween(Sentence sentence, BitSet words) {
    for (int i = words.nextSetBit(0);
        i >= 0 && i + 2 < sentence.size();
        i = words.nextSetBit(i + 1)) {
      boolean mark = sentence.word(i + 1).is(Upos.PUNCT) && words.get(i + 2);
      boolean joined = sentence.word(i).span().end() == sentence.word(i + 1).span().start();
      if (mark
          && joined
          && sentence.word(i + 1).span().end() == sentence.word(i + 2).span().start()) {
        words.set(i + 1);
      }
    }
    return words;
  }

  /** Adds a word and all that hangs on it to a set of words. */
  public static void addSubtree(Sentence sentence, int head, BitSet into) {
    into.set(head);
    for (int child : sentence.children(head)) {
      addSubtree(sentence, child, into);
    }
  }

  private static List<Span> join(List<Span> spans) {
    List<Span> joined = new ArrayList<>();
    for (Span span : spans) {
      int last = joined.size() - 1;
      if (last >= 0 && joined.get(last).end() >= span.start()) {
        joined.set(
            last, new Span(joined.get(last).start(), Math.max(joined.get(last).end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static BitSet trimmed(Sentence sentence, BitSet words, int head) {
    BitSet kept = (BitSet) words.clone();
    for (int i = kept.nextSetBit(0);
        i >= 0 && i != head && sentence.word(i).is(Upos.PUNCT);
        i = kept.nextSetBit(i)) {
      kept.clear(i);
    }
    for (int i = kept.length() - 1;
        i >= 0 && i != head && sentence.word(i).is(Upos.PUNCT);
        i = kept.length() - 1) {
      kept.clear(i);
    }
    return kept;
  }
}
