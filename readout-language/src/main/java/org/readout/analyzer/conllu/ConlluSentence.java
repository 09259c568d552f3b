package org.readout.analyzer.conllu;

import java.util.List;

/** A sentence of a CoNLL-U file: its comment lines with their {@code #}, and all other lines. */
public record ConlluSentence(List<String> comments, List<ConlluWord> lines) {
  public ConlluSentence {
    comments = List.copyOf(comments);
    lines = List.copyOf(lines);
  }

  /** The syntactic words alone, in order. */
  public List<ConlluWord> words() {
    return lines.stream().filter(ConlluWord::syntactic).toList();
  }

  public List<String> forms() {
    return words().stream().map(ConlluWord::form).toList();
  }
}
