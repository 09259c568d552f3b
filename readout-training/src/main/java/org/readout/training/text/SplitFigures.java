package org.readout.training.text;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.analyzer.text.SentenceText;
import org.readout.analyzer.text.TextSplitter;
import org.readout.model.Span;

/**
 * The command that prints F1 of words and of sentences on text rebuilt from treebanks: {@code
 * SplitFigures [--errors] FILE…}.
 */
public final class SplitFigures {
  private static final int SHOWN_AROUND = 30;

  private final PrintStream out;
  private final boolean errors;

  private SplitFigures(PrintStream out, boolean errors) {
    this.out = out;
    this.errors = errors;
  }

  /** Takes CoNLL-U files, gzipped or not; with {@code --errors} lists each place cut otherwise. */
  public static void main(String[] arguments) throws IOException {
    List<String> files = Stream.of(arguments).filter(a -> !a.startsWith("--")).toList();
    SplitFigures figures = new SplitFigures(System.out, files.size() < arguments.length);
    for (String file : files) {
      figures.print(Path.of(file));
    }
  }

  private void print(Path file) throws IOException {
    TextSplitter splitter = TextSplitter.load();
    Agreement words = Agreement.NONE;
    Agreement sentences = Agreement.NONE;
    for (RawText raw : RawText.read(file)) {
      List<SentenceText> gold = raw.sentences();
      List<SentenceText> found = splitter.split(raw.text());
      words = words.plus(compare(raw, Agreement.words(gold), Agreement.words(found)));
      sentences =
          sentences.plus(compare(raw, Agreement.sentences(gold), Agreement.sentences(found)));
    }
    print(file + " words", words);
    print(file + " sentences", sentences);
  }

  private void print(String name, Agreement agreement) {
    out.printf(
        Locale.ROOT,
        "%-50s F1 %.4f  of %d, found %d%n",
        name,
        agreement.f1(),
        agreement.gold(),
        agreement.found());
  }

  private Agreement compare(RawText raw, Set<Span> gold, Set<Span> found) {
    if (errors) {
      show("missed", raw.text(), gold, found);
      show("extra ", raw.text(), found, gold);
    }
    return Agreement.of(gold, found);
  }

  private void show(String what, String text, Set<Span> spans, Set<Span> others) {
    spans.stream()
        .filter(s -> !others.contains(s))
        .sorted()
        .forEach(s -> out.println(what + " " + shown(text, s)));
  }

  private static String shown(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - SHOWN_AROUND), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + SHOWN_AROUND));
    return (before + "⟦" + span.of(text) + "⟧" + after).replace('\n', '¶');
  }
}
