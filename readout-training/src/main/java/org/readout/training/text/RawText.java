package org.readout.training.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.analyzer.text.SentenceText;
import org.readout.model.Span;

/**
 * The text of one document, rebuilt from a treebank, and where each sentence's words stand in it.
 *
 * <p>Words stand as SpaceAfter says; the words of a range ("don't") stand together. Sentences are
 * divided by one space; paragraphs by a blank line. A paragraph begins at {@code # newpar} and
 * where a block that {@code # newpar_block} names (GUM's headings, quotations, items) has had as
 * many sentences as it says. Line breaks within a paragraph are not in the treebanks and so not in
 * the text: items of a list and lines of an e-mail often stand one behind the other.
 *
 * @param gold the sentences as the treebank has them
 */
public record RawText(String text, List<SentenceText> sentences, List<ConlluSentence> gold) {
  public RawText {
    sentences = List.copyOf(sentences);
    gold = List.copyOf(gold);
  }

  /** The documents of a CoNLL-U file, gzipped or not. */
  static List<RawText> read(Path file) throws IOException {
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return documents(new ConlluReader(reader, file.toString()).all());
    }
  }

  /** The documents of a treebank in order; one begins at each {@code # newdoc}. */
  static List<RawText> documents(List<ConlluSentence> treebank) {
    List<RawText> documents = new ArrayList<>();
    int first = 0;
    for (int i = 1; i <= treebank.size(); i++) {
      if (i == treebank.size() || begins(treebank.get(i), "# newdoc")) {
        documents.add(of(treebank.subList(first, i)));
        first = i;
      }
    }
    return documents;
  }

  /** Sentences as one document. */
  public static RawText of(List<ConlluSentence> document) {
    StringBuilder text = new StringBuilder();
    List<SentenceText> sentences = new ArrayList<>();
    Blocks blocks = new Blocks();
    for (ConlluSentence sentence : document) {
      if (blocks.begins(sentence) && text.length() > 0) {
        text.append("\n\n");
      }
      sentences.add(new SentenceText(append(sentence, text)));
    }
    return new RawText(text.toString(), sentences, document);
  }

  static boolean begins(ConlluSentence sentence, String comment) {
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
