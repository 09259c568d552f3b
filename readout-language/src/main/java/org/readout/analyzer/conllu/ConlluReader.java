package org.readout.analyzer.conllu;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the sentences of a CoNLL-U file one after the other. */
public final class ConlluReader {
  private final BufferedReader reader;
  private final String file;
  private int lineNumber;

  /**
   * @param file its name, for messages
   */
  public ConlluReader(BufferedReader reader, String file) {
    this.reader = reader;
    this.file = file;
  }

  /** All sentences that are left. */
  public List<ConlluSentence> all() throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    for (Optional<ConlluSentence> next = next(); next.isPresent(); next = next()) {
      sentences.add(next.get());
    }
    return sentences;
  }

  /**
   * The next sentence, or none at the end of the file.
   *
   * @throws ConlluException if a line has other than ten columns
   */
  public Optional<ConlluSentence> next() throws IOException {
    List<String> comments = new ArrayList<>();
    List<ConlluWord> words = new ArrayList<>();
    for (String line = readLine(); line != null; line = readLine()) {
      if (line.isBlank()) {
        if (!words.isEmpty()) {
          break;
        }
      } else if (line.startsWith("#") && words.isEmpty()) {
        comments.add(line);
      } else {
        words.add(word(line));
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new ConlluSentence(comments, words));
  }

  private @Nullable String readLine() throws IOException {
    lineNumber++;
    return reader.readLine();
  }

  private ConlluWord word(String line) {
    List<String> columns = List.of(line.split("\t", -1));
    if (columns.size() != 10) {
      throw new ConlluException(
          "%s:%d: read %d columns; write the ten columns of CoNLL-U, apart by tabs"
              .formatted(file, lineNumber, columns.size()));
    }
    return new ConlluWord(columns);
  }
}
