package org.readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Report;
import org.readout.model.Span;

class ParagraphsTest {

  /** The paragraphs of a text whose sentences end with a stop. */
  private static List<String> of(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int from = 0;
    for (int stop = text.indexOf('.'); stop >= 0; stop = text.indexOf('.', from)) {
      Span span =
          new Span(from + text.substring(from).indexOf(text.substring(from).strip()), stop + 1);
      Word word = new Word(span, "w", "w", Upos.NOUN, "NN", "_", -1, "root");
      sentences.add(new Sentence(sentences.size(), span, List.of(word)));
      from = stop + 1;
    }
    Report report = Report.of("r", text, Optional.empty());
    return Paragraphs.of(new Analysis(report, sentences, List.of(), List.of())).stream()
        .map(span -> span.of(text))
        .filter(paragraph -> !paragraph.isBlank())
        .toList();
  }

  @Test
  void everyLineIsAParagraphWhereNoSentenceRunsOverLines() {
    assertEquals(List.of("She came. He left.", "All wept."), of("She came. He left.\nAll wept."));
  }

  @Test
  void aLineBreakWithinASentencePartsNothing() {
    assertEquals(
        List.of("She came\nlate.", "He left.", "All wept."),
        of("She came\nlate.\nHe left.\nAll wept."));
  }

  @Test
  void blankLinesAlonePartATextThatIsWrapped() {
    String text = "She came\nlate and was\ntired.\nHe left.\n \nAll\nwept.";
    assertEquals(List.of("She came\nlate and was\ntired.\nHe left.", "All\nwept."), of(text));
  }

  @Test
  void aTextWithoutSentencesIsStillRead() {
    assertEquals(List.of(), of(""));
    assertEquals(List.of("no stop", "at all"), of("no stop\nat all"));
  }
}
