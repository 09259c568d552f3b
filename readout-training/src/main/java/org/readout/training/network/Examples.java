package org.readout.training.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/** Makes examples of sentences. */
final class Examples {
  private static final int THOUSAND = 1000;
  private static final int LONG_WORD = 4;
  private static final int UNKNOWN = -1;

  private final Labels labels;
  private final Vocabulary vocabulary;

  Examples(Labels labels, Vocabulary vocabulary) {
    this.labels = labels;
    this.vocabulary = vocabulary;
  }

  /** How the letters of a sentence are written. */
  enum Letters {
    AS_THEY_ARE,
    SMALL,
    CAPITAL,
    TITLE;

    String of(String form) {
      return switch (this) {
        case AS_THEY_ARE -> form;
        case SMALL -> form.toLowerCase(Locale.ROOT);
        case CAPITAL -> form.toUpperCase(Locale.ROOT);
        case TITLE ->
            form.length() < LONG_WORD
                ? form
                : form.substring(0, 1).toUpperCase(Locale.ROOT) + form.substring(1);
      };
    }
  }

  /** A sentence as it stands. */
  Example of(Corpus corpus, int sentence) {
    return of(corpus, sentence, Letters.AS_THEY_ARE);
  }

  /** A sentence to learn: some in other letters, rare words left out now and then. */
  Example drawn(Corpus corpus, int sentence, Settings settings, Random random) {
    Letters letters = letters(random.nextInt(THOUSAND), settings);
    Example example = of(corpus, sentence, letters);
    int[][] rows = new int[example.size()][];
    for (int i = 0; i < rows.length; i++) {
      float drawn = random.nextFloat();
      rows[i] = Arrays.stream(example.rows()[i]).filter(r -> drawn >= vocabulary.drop(r)).toArray();
    }
    return example.withRows(rows);
  }

  private static Letters letters(int drawn, Settings settings) {
    int raised = settings.lowered() + settings.raised();
    if (drawn < settings.lowered()) {
      return Letters.SMALL;
    }
    if (drawn < raised) {
      return Letters.CAPITAL;
    }
    return drawn < raised + settings.titled() ? Letters.TITLE : Letters.AS_THEY_ARE;
  }

  private Example of(Corpus corpus, int sentence, Letters letters) {
    Tree tree = corpus.trees().get(sentence);
    boolean advised = !corpus.advice().isEmpty();
    int[][] rows = new int[tree.size()][];
    for (int i = 0; i < rows.length; i++) {
      String form = letters.of(tree.forms()[i]);
      rows[i] =
          advised
              ? vocabulary.rows(form, AdviceFeatures.of(corpus.advice().get(sentence), i))
              : vocabulary.rows(form);
    }
    return new Example(
        rows,
        tree.heads(),
        numbers(labels.relations(), tree.relations()),
        numbers(labels.upos(), tree.upos()),
        numbers(labels.xpos(), tree.xpos()),
        names(corpus, sentence),
        tree.weights(),
        advised ? advice(corpus.advice().get(sentence)) : Example.Advice.NONE);
  }

  private int[] names(Corpus corpus, int sentence) {
    if (!corpus.names().isEmpty()) {
      return numbers(labels.names(), corpus.names().get(sentence));
    }
    int[] unknown = new int[corpus.trees().get(sentence).size()];
    Arrays.fill(unknown, UNKNOWN);
    return unknown;
  }

  private static int[] numbers(Labels.Inventory inventory, String[] labels) {
    return Arrays.stream(labels).mapToInt(inventory::number).toArray();
  }

  private Example.Advice advice(Tree tree) {
    int[] kinds = numbers(labels.advice(), tree.relations());
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = Math.max(0, kinds[i]);
    }
    return new Example.Advice(tree.heads(), kinds);
  }
}
