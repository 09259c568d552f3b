package org.readout.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/**
 * A tree that can be cut and grown, for making sentences of others. The words stand in text order,
 * each with the word that governs it.
 */
final class Graft {
  private final List<Twig> words;

  /** One word of such a tree. */
  static final class Twig {
    private final String form;
    private final String lemma;
    private final WordTag tag;
    private @Nullable Twig head;
    private String relation;

    Twig(String form, WordTag tag, @Nullable Twig head, String relation) {
      this(form, form, tag, head, relation);
    }

    private Twig(String form, String lemma, WordTag tag, @Nullable Twig head, String relation) {
      this.form = form;
      this.lemma = lemma;
      this.tag = tag;
      this.head = head;
      this.relation = relation;
    }

    Upos upos() {
      return tag.upos();
    }

    String form() {
      return form;
    }

    String xpos() {
      return tag.xpos();
    }

    String relation() {
      return relation;
    }

    boolean under(Twig other) {
      return head == other;
    }

    /** Hangs the word on another. */
    void hang(Twig on, String by) {
      head = on;
      relation = by;
    }
  }

  Graft(List<Twig> words) {
    this.words = new ArrayList<>(words);
  }

  static Graft of(GoldSentence sentence) {
    List<Twig> words = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      words.add(
          new Twig(
              sentence.forms().get(i),
              sentence.lemmas().get(i),
              sentence.tags().get(i),
              null,
              sentence.relations().get(i)));
    }
    for (int i = 0; i < sentence.size(); i++) {
      int head = sentence.heads()[i];
      words.get(i).head = head < sentence.size() ? words.get(head) : null;
    }
    return new Graft(words);
  }

  List<Twig> words() {
    return words;
  }

  /** The word without a head. */
  Twig root() {
    return words.stream().filter(word -> word.head == null).findFirst().orElseThrow();
  }

  /** The first word that hangs on another by a relation. */
  Optional<Twig> child(Twig head, String relation) {
    return words.stream()
        .filter(word -> word.head == head && word.relation.equals(relation))
        .findFirst();
  }

  /** A word and all below it, in text order. */
  List<Twig> subtree(Twig top) {
    return words.stream().filter(word -> below(word, top)).toList();
  }

  private static boolean below(Twig word, Twig top) {
    Twig at = word;
    while (at != null && at != top) {
      at = at.head;
    }
    return at == top;
  }

  /**
   * Puts a whole tree in a word's place: its root hangs where the word hung, and what hung on the
   * word hangs on its root.
   */
  void replace(Twig word, Graft tree) {
    Twig root = tree.root();
    root.head = word.head;
    root.relation = word.relation;
    words.stream().filter(other -> other.head == word).forEach(other -> other.head = root);
    int at = words.indexOf(word);
    words.remove(at);
    words.addAll(at, tree.words);
  }

  /** The word of a form that is there for certain. */
  Twig named(String form) {
    return words.stream().filter(word -> word.form.equals(form)).findFirst().orElseThrow();
  }

  /** Whether nothing hangs on a word. */
  boolean bare(Twig word) {
    return words.stream().noneMatch(other -> other.head == word);
  }

  /** Whether some words in text order stand side by side. */
  boolean together(List<Twig> some) {
    int first = words.indexOf(some.get(0));
    return words.indexOf(some.get(some.size() - 1)) - first == some.size() - 1;
  }

  /** Takes the last word away, such as a stop on which nothing hangs. */
  void dropLast() {
    words.remove(words.size() - 1);
  }

  /** The word behind all that hangs on another. */
  Twig after(Twig top) {
    return words.get(endOf(top));
  }

  private int endOf(Twig top) {
    List<Twig> below = subtree(top);
    return words.indexOf(below.get(below.size() - 1)) + 1;
  }

  /** Puts words in behind all that hangs on another. */
  void insertAfter(Twig top, List<Twig> more) {
    words.addAll(endOf(top), more);
  }

  /** A word with all below it as a sentence of its own. */
  GoldSentence phrase(Twig top) {
    Graft own = new Graft(subtree(top));
    int[] heads =
        own.words.stream()
            .mapToInt(word -> word == top ? own.words.size() : own.words.indexOf(word.head))
            .toArray();
    return own.sentence(heads);
  }

  GoldSentence sentence() {
    int[] heads =
        words.stream()
            .mapToInt(word -> word.head == null ? words.size() : words.indexOf(word.head))
            .toArray();
    return sentence(heads);
  }

  private GoldSentence sentence(int[] heads) {
    return new GoldSentence(
        words.stream().map(word -> word.form).toList(),
        words.stream().map(word -> word.lemma).toList(),
        words.stream().map(word -> word.tag).toList(),
        heads,
        words.stream().map(word -> word.relation).toList());
  }

  /** The same tree, its first word in lower case unless it is a name or always has a capital. */
  Graft lowered() {
    Twig first = words.get(0);
    boolean kept = first.upos() == Upos.PROPN || first.form.equals("I") || first.form.length() < 2;
    if (kept || !first.form.substring(1).equals(first.form.substring(1).toLowerCase(Locale.ROOT))) {
      return this;
    }
    Twig low =
        new Twig(
            first.form.toLowerCase(Locale.ROOT),
            first.lemma,
            first.tag,
            first.head,
            first.relation);
    words.stream().filter(word -> word.head == first).forEach(word -> word.head = low);
    words.set(0, low);
    return this;
  }
}
