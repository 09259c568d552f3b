package org.readout.training.network;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.readout.language.Upos;

/**
 * All that a network tells apart, each in alphabetical order, and numbered by it.
 *
 * @param advice relations that another parser's advice may name
 */
public record Labels(
    Inventory upos, Inventory xpos, Inventory relations, Inventory names, Inventory advice) {

  private static final String OUTSIDE = "O";

  /**
   * Gathers what treebanks hold: all universal tags, whether seen or not, as those who read the
   * scores expect them, and among the labels of names always the one for words outside names.
   */
  public static Labels of(List<Corpus> gold) {
    return new Labels(
        inventory(Arrays.stream(Upos.values()).map(Upos::name)),
        inventory(trees(gold).flatMap(tree -> Arrays.stream(tree.xpos()))),
        inventory(trees(gold).flatMap(tree -> Arrays.stream(tree.relations()))),
        inventory(Stream.concat(Stream.of(OUTSIDE), names(gold))),
        inventory(
            gold.stream()
                .flatMap(corpus -> corpus.advice().stream())
                .flatMap(tree -> Arrays.stream(tree.relations()))));
  }

  private static Stream<Tree> trees(List<Corpus> gold) {
    return gold.stream().flatMap(corpus -> corpus.trees().stream());
  }

  private static Stream<String> names(List<Corpus> gold) {
    return gold.stream().flatMap(corpus -> corpus.names().stream()).flatMap(Arrays::stream);
  }

  private static Inventory inventory(Stream<String> labels) {
    return new Inventory(List.copyOf(new TreeSet<>(labels.toList())));
  }

  /** Labels and their numbers. */
  public static final class Inventory {
    private final List<String> labels;
    private final Map<String, Integer> numbers = new HashMap<>();

    private Inventory(List<String> labels) {
      this.labels = labels;
      labels.forEach(label -> numbers.put(label, numbers.size()));
    }

    /** All labels, each at its number. */
    public List<String> labels() {
      return labels;
    }

    int size() {
      return labels.size();
    }

    /** The number of a label, or -1. */
    int number(String label) {
      return numbers.getOrDefault(label, -1);
    }
  }
}
