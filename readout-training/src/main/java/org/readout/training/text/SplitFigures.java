package org.readout.training.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.text.SentenceText;
import org.readout.analyzer.text.TextSplitter;
import org.readout.model.Span;

/** Prints F1 of words and of sentences on text rebuilt from treebanks. */
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
    RawText gold = read(file);
    TextSplitter splitter = TextSplitter.load();
    List<SentenceText> found = splitter.split(gold.text());
    score(file + " words", gold.text(), words(gold.sentences()), words(found));
    score(file + " sentences", gold.text(), sentences(gold.sentences()), sentences(found));
  }

  private static RawText read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return RawText.of(new ConlluReader(reader, file.toString()).all());
    }
  }

  private static Set<Span> words(List<SentenceText> sentences) {
    return sentences.stream().flatMap(s -> s.words().stream()).collect(Collectors.toSet());
  }

  private static Set<Span> sentences(List<SentenceText> sentences) {
    return sentences.stream().map(SentenceText::span).collect(Collectors.toSet());
  }

  private void score(String name, String text, Set<Span> gold, Set<Span> found) {
    Set<Span> right = new HashSet<>(gold);
    right.retainAll(found);
    double f = 2.0 * right.size() / (gold.size() + found.size());
    out.printf(Locale.ROOT, "%-40s F1 %.4f  of %d, found %d%n", name, f, gold.size(), found.size());
    if (errors) {
      show("missed", text, gold, right);
      show("extra ", text, found, right);
    }
  }

  private void show(String what, String text, Set<Span> spans, Set<Span> right) {
    spans.stream()
        .filter(s -> !right.contains(s))
        .sorted()
        .forEach(s -> out.println(what + " " + shown(text, s)));
  }

  private static String shown(String text, Span span) {
    String before = text.substring(Math.max(0, span.start() - SHOWN_AROUND), span.start());
    String after = text.substring(span.end(), Math.min(text.length(), span.end() + SHOWN_AROUND));
    return (before + "⟦" + span.of(text) + "⟧" + after).replace('\n', '¶');
  }
}
