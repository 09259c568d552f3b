package org.readout.analyzer.conllu;

import java.util.List;

/**
 * One line of a CoNLL-U sentence as its ten columns: a word, a range ({@code 3-4}) or an empty word
 * ({@code 8.1}).
 */
public record ConlluWord(List<String> columns) {
  private static final int COLUMNS = 10;

  public ConlluWord {
    columns = List.copyOf(columns);
    if (columns.size() != COLUMNS) {
      throw new IllegalArgumentException(
          "%d columns instead of %d".formatted(columns.size(), COLUMNS));
    }
  }

  /** Whether this is a syntactic word, not a range or an empty word. */
  public boolean syntactic() {
    return columns.get(0).chars().allMatch(c -> c >= '0' && c <= '9');
  }

  public String form() {
    return columns.get(1);
  }

  public String lemma() {
    return columns.get(2);
  }

  public String upos() {
    return columns.get(3);
  }

  public String xpos() {
    return columns.get(4);
  }

  public String features() {
    return columns.get(5);
  }

  /** Number of the governing word, 0 for the root, -1 where the column holds none. */
  public int head() {
    return columns.get(6).matches("\\d{1,9}") ? Integer.parseInt(columns.get(6)) : -1;
  }

  public String relation() {
    return columns.get(7);
  }

  public String miscellaneous() {
    return columns.get(9);
  }
}
