package org.readout.training.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;

/** The sheet of news sentences with their trees, {@code news-sheet.conllu}. */
final class NewsSheet {
  private static final String FILE = "news-sheet.conllu";
  private static final String ID = "# sent_id = ";

  private NewsSheet() {}

  /** All sentences in the order of the file. */
  static List<ConlluSentence> sentences() {
    try (InputStream in = NewsSheet.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE + " on the class path; compile anew");
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static List<ConlluSentence> read(InputStream in) throws IOException {
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    return new ConlluReader(reader, FILE).all();
  }

  /** A sentence's name, e.g. {@code attribution-07}. */
  static String id(ConlluSentence sentence) {
    return comment(sentence, ID);
  }

  /** The shape of news that a sentence was written for, e.g. {@code attribution}. */
  static String shape(ConlluSentence sentence) {
    return id(sentence).replaceFirst("-\\d+$", "");
  }

  static String text(ConlluSentence sentence) {
    return comment(sentence, "# text = ");
  }

  private static String comment(ConlluSentence sentence, String start) {
    return sentence.comments().stream()
        .filter(comment -> comment.startsWith(start))
        .map(comment -> comment.substring(start.length()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("a sentence without '" + start + "'"));
  }
}
