package org.readout.training.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.analyzer.conllu.ConlluWord;

/** A treebank's sentence as the rules for names see it: words counted from 0, with their tree. */
final class NameTree {
  private static final Set<String> PROPER_TAGS = Set.of("NNP", "NNPS");

  private final List<ConlluWord> words;
  private final List<List<Integer>> children = new ArrayList<>();

  NameTree(List<ConlluWord> words) {
    this.words = List.copyOf(words);
    words.forEach(word -> children.add(new ArrayList<>()));
    for (int i = 0; i < words.size(); i++) {
      if (above(i) >= 0 && above(i) < words.size()) {
        children.get(above(i)).add(i);
      }
    }
  }

  int size() {
    return words.size();
  }

  String form(int i) {
    return words.get(i).form();
  }

  String lower(int i) {
    return form(i).toLowerCase(Locale.ROOT);
  }

  String tag(int i) {
    return words.get(i).xpos();
  }

  String upos(int i) {
    return words.get(i).upos();
  }

  /** The relation to the governor, whole: {@code nmod:desc}. */
  String relation(int i) {
    return words.get(i).relation();
  }

  /** The relation without its subtype. */
  String base(int i) {
    return relation(i).replaceFirst(":.*", "");
  }

  /** The governor, -1 for the root's. */
  int above(int i) {
    return words.get(i).head() - 1;
  }

  List<Integer> children(int i) {
    return children.get(i);
  }

  boolean has(int i, String relation) {
    return children(i).stream().anyMatch(child -> base(child).equals(relation));
  }

  /** Whether a word is tagged as a proper noun and can stand in a name: no address, no sign. */
  boolean proper(int i) {
    return (upos(i).equals("PROPN") || PROPER_TAGS.contains(tag(i)))
        && Character.isLetterOrDigit(form(i).codePointAt(0))
        && form(i).indexOf('@') < 0
        && !form(i).contains("://");
  }

  boolean capital(int i) {
    return Character.isUpperCase(form(i).codePointAt(0));
  }

  /**
   * The word among those from {@code first} to {@code last} whose governor is not among them; of
   * several the first proper noun.
   */
  int head(int first, int last) {
    List<Integer> heads =
        IntStream.rangeClosed(first, last)
            .filter(i -> above(i) < first || above(i) > last)
            .boxed()
            .toList();
    return heads.stream()
        .filter(this::proper)
        .findFirst()
        .orElse(heads.isEmpty() ? last : heads.get(0));
  }
}
