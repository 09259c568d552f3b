package org.readout.language;

import java.util.List;
import java.util.Optional;
import org.readout.model.Report;
import org.readout.model.Span;

/**
 * What the analyzer made of a report: sentences, the names in them, and which words of it speak of
 * the same; all in text order.
 *
 * @param chains every phrase that may refer stands in one of them, alone or with others
 */
public record Analysis(
    Report report, List<Sentence> sentences, List<Name> names, List<Chain> chains) {
  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
    chains = List.copyOf(chains);
  }

  public String text() {
    return report.text();
  }

  /** The sentence in which a stretch of text begins. */
  public Optional<Sentence> sentenceAt(Span span) {
    return sentences.stream()
        .filter(s -> s.span().start() <= span.start() && span.start() < s.span().end())
        .findFirst();
  }
}
