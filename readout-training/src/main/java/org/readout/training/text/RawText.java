package org.readout.training.text;

import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.analyzer.text.SentenceText;
import org.readout.model.Span;

/**
 * Text rebuilt from a treebank: words as SpaceAfter says, paragraphs divided by a blank line as
 * newpar and newdoc say; and where each sentence's words stand in it.
 */
public record RawText(String text, List<SentenceText> sentences) {
  public RawText {
    sentences = List.copyOf(sentences);
  }

  public static RawText of(List<ConlluSentence> treebank) {
    StringBuilder text = new StringBuilder();
    List<SentenceText> sentences = new ArrayList<>();
    for (ConlluSentence sentence : treebank) {
      if (begins(sentence, "# newpar") || begins(sentence, "# newdoc")) {
        text.append("\n\n");
      }
      sentences.add(new SentenceText(append(sentence, text)));
    }
    return new RawText(text.toString(), sentences);
  }

  private static boolean begins(ConlluSentence sentence, String comment) {
    return sentence.comments().stream()
        .anyMatch(c -> c.equals(comment) || c.startsWith(comment + " "));
  }

  private static List<Span> append(ConlluSentence sentence, StringBuilder text) {
    List<Span> spans = new ArrayList<>();
    int lastOfRange = 0;
    boolean spaceAfterRange = true;
    for (ConlluWord line : sentence.lines()) {
      boolean space = !line.miscellaneous().contains("SpaceAfter=No");
      if (line.syntactic()) {
        int number = Integer.parseInt(line.columns().get(0));
        spans.add(new Span(text.length(), text.length() + line.form().length()));
        text.append(line.form());
        boolean after = number > lastOfRange ? space : number == lastOfRange && spaceAfterRange;
        text.append(after ? " " : "");
      } else if (line.columns().get(0).contains("-")) {
        lastOfRange = Integer.parseInt(line.columns().get(0).split("-", -1)[1]);
        spaceAfterRange = space;
      }
    }
    return spans;
  }
}
