package org.readout.language;

import java.util.List;
import java.util.Optional;
import org.readout.model.Report;
import org.readout.model.Span;

/** What the analyzer made of a report: sentences and the names in them, both in text order. */
public record Analysis(Report report, List<Sentence> sentences, List<Name> names) {
  public Analysis {
    sentences = List.copyOf(sentences);
    names = List.copyOf(names);
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
