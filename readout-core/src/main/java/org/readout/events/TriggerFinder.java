package org.readout.events;

import java.util.BitSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.language.Upos;

/** Finds the words of a pattern around a word of a sentence. */
final class TriggerFinder {
  private final Tree tree;
  private final VerbRoles verbs;
  private final GrammarWords words;
  private final Cast cast;

  TriggerFinder(SentenceGrammar grammar, GrammarWords words, Cast cast) {
    this.tree = grammar.tree();
    this.verbs = grammar.verbs();
    this.words = words;
    this.cast = cast;
  }

  /** The trigger, where the pattern's words stand together with the word in the right way. */
  Optional<Trigger> find(Pattern pattern, int word) {
    switch (pattern.kind()) {
      case VERB:
      case PHRASE:
        return pattern.predicate() ? predicate(pattern, word) : verbal(pattern, word);
      case NOUN:
        return noun(pattern, word);
      default:
        return tree.word(word).is(Upos.ADJ) || tree.relation(word, "amod")
            ? single(pattern, word)
            : Optional.empty();
    }
  }

  /** "remain opposed", "a group opposed to it": a predicate without "be". */
  private boolean linked(int word) {
    int above = tree.head(word);
    return above >= 0
        && !tree.word(word).nominal()
        && (tree.relation(word, "xcomp") && words.has(WordList.LINKING, tree.lemma(above))
            || tree.word(word).relation().equals("acl"));
  }

  private static Optional<Trigger> single(Pattern pattern, int word) {
    BitSet words = new BitSet();
    words.set(word);
    return Optional.of(new Trigger(pattern, word, word, words, ""));
  }

  private Optional<Trigger> verbal(Pattern pattern, int verb) {
    return (tree.word(verb).is(Upos.VERB) || tree.infinitive(verb)) && !epithet(verb)
        ? withOthers(pattern, verb, 1)
        : Optional.empty();
  }

  /** A participle that only names a kind of something: "Western-backed". */
  private boolean epithet(int verb) {
    return verb > 0 && tree.tagged(verb - 1, "HYPH");
  }

  /** "be willing", "be in contact": the word after "be" is the predicate. */
  private Optional<Trigger> predicate(Pattern pattern, int word) {
    boolean copula = tree.hasChildOf(word, "cop") || tree.hasChild(word, "aux:pass");
    return copula || linked(word) ? withOthers(pattern, word, 2) : Optional.empty();
  }

  private Optional<Trigger> withOthers(Pattern pattern, int head, int from) {
    BitSet found = new BitSet();
    found.set(head);
    int complement = head;
    int governing = -1;
    for (int i = from; i < pattern.words().size(); i++) {
      int next = other(pattern.words().get(i), head, found);
      if (next < 0) {
        return Optional.empty();
      }
      found.set(next);
      boolean last = i == pattern.words().size() - 1;
      governing = last && governs(next, head) ? next : -1;
      complement = tree.word(next).nominal() || tree.word(next).is(Upos.ADJ) ? next : complement;
    }
    if (governing < 0) {
      return Optional.of(new Trigger(pattern, head, complement, found, ""));
    }
    if (governing == 0 || !found.get(governing - 1)) {
      found.clear(governing);
    }
    return Optional.of(new Trigger(pattern, head, complement, found, tree.lemma(governing)));
  }

  /** Whether a word is a preposition or mark with a noun or clause of its own. */
  private boolean governs(int word, int head) {
    return tree.head(word) != head && (tree.relation(word, "case") || tree.relation(word, "mark"));
  }

  /** The nearest word with that lemma among those that complete the head or what was found. */
  private int other(String lemma, int head, BitSet found) {
    int nearest = -1;
    for (int place : tree.places(lemma)) {
      boolean nearer = nearest < 0 || Math.abs(place - head) < Math.abs(nearest - head);
      if (nearer && !found.get(place) && belongs(place, head, found)) {
        nearest = place;
      }
    }
    return nearest;
  }

  private boolean belongs(int word, int head, BitSet found) {
    int above = tree.head(word);
    if (above == head || above >= 0 && found.get(above)) {
      return completes(word, head) && !governedByOther(word, found);
    }
    if (tree.word(word).nominal() && verbs.objects(head).contains(word)) {
      return true;
    }
    if (tree.relation(word, "nmod") && tree.head(above) == head && caseFound(word, found)) {
      return true;
    }
    boolean marks =
        tree.relation(word, "case")
            || tree.relation(word, "mark")
            || tree.relation(word, "compound")
            || tree.relation(word, "amod")
            || tree.relation(word, "fixed");
    return marks && above >= 0 && belowHead(above, head, found);
  }

  /** Whether a preposition that is no part of the pattern governs a noun: "in time for a trip". */
  private boolean governedByOther(int word, BitSet found) {
    boolean oblique = tree.relation(word, "obl") || tree.relation(word, "nmod");
    return oblique && tree.hasChildOf(word, "case") && !caseFound(word, found);
  }

  /** "took the company to court", where "to court" hangs on the company. */
  private boolean caseFound(int noun, BitSet found) {
    return tree.bareChildren(noun, "case").stream().anyMatch(found::get);
  }

  private boolean belowHead(int word, int head, BitSet found) {
    int above = tree.head(word);
    return above == head
        || above >= 0 && found.get(above)
        || above >= 0 && tree.relation(word, "nmod") && tree.head(above) == head
        || verbs.objects(head).contains(word);
  }

  /** "claim that rebels attacked": a clause of its own is no part of a phrase. */
  private boolean finite(int word) {
    return Stream.of("VBD", "VBZ", "VBP").anyMatch(tag -> tree.tagged(word, tag));
  }

  private boolean completes(int word, int head) {
    String relation = tree.word(word).relation();
    boolean ownMark = relation.equals("mark") && tree.head(word) == head;
    return !relation.equals("nsubj")
        && !ownMark
        && !relation.startsWith("aux")
        && !(relation.equals("advcl") || relation.equals("parataxis"))
        && !(relation.equals("ccomp") && finite(word))
        && !(relation.equals("conj") && tree.head(word) == head);
  }

  /** A word of the name of a body: "Conference" of bishops, "Call" Center. */
  private boolean withinName(int word) {
    boolean goesOn = word + 1 < tree.sentence().size() && tree.word(word + 1).is(Upos.PROPN);
    return tree.word(word).is(Upos.PROPN) && (goesOn || cast.body(word));
  }

  private Optional<Trigger> noun(Pattern pattern, int word) {
    boolean noun = tree.word(word).is(Upos.NOUN) || tree.word(word).is(Upos.PROPN);
    if (!noun || withinName(word)) {
      return Optional.empty();
    }
    BitSet found = new BitSet();
    found.set(word);
    int at = word;
    for (int i = pattern.words().size() - 2; i >= 0; i--) {
      at = before(at, pattern.words().get(i));
      if (at < 0) {
        return Optional.empty();
      }
      found.set(at);
    }
    int head = topmost(found);
    boolean narrowsAnother =
        tree.relation(head, "compound")
            || tree.relation(head, "amod")
            || tree.relation(head, "flat");
    return narrowsAnother
        ? Optional.empty()
        : Optional.of(new Trigger(pattern, head, head, found, ""));
  }

  /** The word before, hyphens and determiners skipped, if it is the one looked for; else -1. */
  private int before(int at, String lemma) {
    int i = at - 1;
    while (i >= 0 && (tree.word(i).is(Upos.PUNCT) || tree.word(i).is(Upos.DET))) {
      i--;
    }
    return i >= 0 && is(i, lemma) ? i : -1;
  }

  private int topmost(BitSet words) {
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      if (tree.head(i) < 0 || !words.get(tree.head(i))) {
        return i;
      }
    }
    return words.length() - 1;
  }

  private boolean is(int word, String lemma) {
    return tree.lemma(word).equals(lemma) || tree.form(word).equals(lemma);
  }
}
