package org.readout.cli;

import java.util.ArrayList;
import java.util.List;
import org.readout.language.LanguageCheck;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.ontology.Ontology;
import org.readout.output.Coder;
import org.readout.rules.RuleFiles;

/** Stages that cut a text at its full stops and find nothing in it. */
final class TestStages {
  private TestStages() {}

  static Stages load(RuleFiles rules) {
    return new Stages(
        TestStages::read,
        LanguageCheck.load(rules),
        Ontology.load(rules),
        new Coder("test", "test", "test"));
  }

  private static Reading read(Report report) {
    if (report.text().startsWith("break")) {
      throw new IllegalStateException("broken on purpose");
    }
    if (report.text().startsWith("overflow")) {
      return read(report);
    }
    return new Reading(
        report,
        sentences(report.text()),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        report.published().isEmpty() ? List.of("no date") : List.of());
  }

  private static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int from = 0;
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', from)) {
      sentences.add(new Span(from, stop + 1));
      from = stop + 1;
    }
    return sentences;
  }
}
