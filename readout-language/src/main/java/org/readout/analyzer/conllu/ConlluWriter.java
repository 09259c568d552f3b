package org.readout.analyzer.conllu;

import java.io.IOException;

/** Writes sentences as CoNLL-U. */
public final class ConlluWriter {
  private final Appendable out;

  public ConlluWriter(Appendable out) {
    this.out = out;
  }

  /** Writes one sentence and the blank line after it. */
  public void write(ConlluSentence sentence) throws IOException {
    for (String comment : sentence.comments()) {
      out.append(comment).append('\n');
    }
    for (ConlluWord word : sentence.lines()) {
      out.append(String.join("\t", word.columns())).append('\n');
    }
    out.append('\n');
  }
}
