package org.readout.training.news;

import java.util.List;
import java.util.stream.IntStream;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

/** Tells what is wrong in a tree in words a reader can follow; punctuation is left out. */
final class TreeDifferences {
  private final String id;
  private final List<ConlluWord> gold;
  private final List<ConlluWord> found;

  private TreeDifferences(ConlluSentence given, ConlluSentence found) {
    this.id = NewsSheet.id(given);
    this.gold = given.words();
    this.found = found.words();
  }

  /** One line for each wrong relation, e.g. {@code list-02 met -obj-> envoy, found obl of sat}. */
  static List<String> lines(ConlluSentence given, ConlluSentence found) {
    return new TreeDifferences(given, found).lines();
  }

  private List<String> lines() {
    return IntStream.range(0, gold.size())
        .filter(i -> !gold.get(i).relation().equals("punct"))
        .filter(i -> !TreeScore.same(gold.get(i), found.get(i)))
        .mapToObj(this::line)
        .toList();
  }

  private String line(int word) {
    ConlluWord given = gold.get(word);
    ConlluWord tried = found.get(word);
    return "%s %s -%s-> %s, found %s of %s"
        .formatted(
            id,
            name(given.head()),
            given.relation(),
            name(word + 1),
            tried.relation(),
            name(tried.head()));
  }

  /** A word by its number; one that the sentence has twice keeps the number. */
  private String name(int number) {
    if (number <= 0) {
      return "ROOT";
    }
    String form = gold.get(number - 1).form();
    long times = gold.stream().filter(word -> word.form().equals(form)).count();
    return times > 1 ? form + "(" + number + ")" : form;
  }
}
