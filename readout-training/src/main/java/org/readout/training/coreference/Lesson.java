package org.readout.training.coreference;

import java.util.HashMap;
import java.util.Map;
import org.readout.analyzer.coreference.CoreferenceResolver;
import org.readout.analyzer.coreference.Discourse;
import org.readout.language.Analysis;
import org.readout.language.Reference;
import org.readout.language.Sentence;
import org.readout.model.Span;
import org.readout.training.coreference.MarkedReport.Marked;

/**
 * One report's candidates with the group that people put each in.
 *
 * @param groups by candidate, a number of the group; a negative one of its own where it is in none
 */
record Lesson(MarkedReport report, Analysis analysis, Discourse discourse, int[] groups) {

  static Lesson of(MarkedReport report, Analysis analysis, CoreferenceResolver resolver) {
    Discourse discourse = resolver.read(analysis.sentences(), analysis.names());
    Map<Span, Marked> bySpan = new HashMap<>();
    Map<Span, Marked> byHead = new HashMap<>();
    for (Marked mention : report.mentions()) {
      bySpan.putIfAbsent(mention.span(), mention);
      byHead.merge(mention.head(), mention, Lesson::shorter);
    }
    Map<String, Integer> numbers = new HashMap<>();
    int[] groups = new int[discourse.size()];
    for (int i = 0; i < groups.length; i++) {
      Reference reference = discourse.reference(i);
      Sentence sentence = analysis.sentences().get(reference.sentence());
      Span span =
          new Span(
              sentence.word(reference.first()).span().start(),
              sentence.word(reference.last()).span().end());
      Span head = sentence.word(reference.head()).span();
      Marked mention = bySpan.containsKey(span) ? bySpan.get(span) : byHead.get(head);
      groups[i] =
          mention == null
              ? -1 - i
              : numbers.computeIfAbsent(mention.group(), group -> numbers.size());
    }
    return new Lesson(report, analysis, discourse, groups);
  }

  private static Marked shorter(Marked one, Marked other) {
    return one.span().end() - one.span().start() <= other.span().end() - other.span().start()
        ? one
        : other;
  }
}
