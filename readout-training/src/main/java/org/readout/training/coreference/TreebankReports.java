package org.readout.training.coreference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.model.Span;
import org.readout.training.coreference.MarkedReport.Marked;
import org.readout.training.names.EntityMark;
import org.readout.training.text.RawText;

/** Makes reports with marked mentions of a treebank that has GUM's entity annotation. */
final class TreebankReports {
  private static final String DOCUMENT = "# newdoc id = ";

  private TreebankReports() {}

  static List<MarkedReport> of(List<ConlluSentence> treebank) {
    Map<String, List<ConlluSentence>> documents = new LinkedHashMap<>();
    String document = "";
    for (ConlluSentence sentence : treebank) {
      for (String comment : sentence.comments()) {
        if (comment.startsWith(DOCUMENT)) {
          document = comment.substring(DOCUMENT.length());
        }
      }
      documents.computeIfAbsent(document, d -> new ArrayList<>()).add(sentence);
    }
    List<MarkedReport> reports = new ArrayList<>();
    documents.forEach((id, sentences) -> reports.add(report(id, sentences)));
    return reports;
  }

  private static MarkedReport report(String id, List<ConlluSentence> sentences) {
    RawText text = RawText.of(sentences);
    List<Marked> mentions = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> spans = text.sentences().get(i).words();
      List<ConlluWord> words =
          sentences.get(i).lines().stream().filter(ConlluWord::syntactic).toList();
      for (EntityMark mark : EntityMark.of(words)) {
        mentions.add(marked(mark, words, spans));
      }
    }
    return new MarkedReport(id, text.text(), mentions);
  }

  private static Marked marked(EntityMark mark, List<ConlluWord> words, List<Span> spans) {
    int head = mark.last();
    for (int i = mark.last(); i >= mark.first(); i--) {
      int above = words.get(i).head() - 1;
      head = above < mark.first() || above > mark.last() ? i : head;
    }
    Span span = new Span(spans.get(mark.first()).start(), spans.get(mark.last()).end());
    return new Marked(span, spans.get(head), mark.type(), mark.group());
  }
}
