package org.readout.training.teachers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWriter;
import org.readout.training.WholeFile;

/**
 * A file of sentences, NAME.conllu, packed or not, and the file of advice on them, which stands
 * there only once it is finished.
 */
record AdviceFile(Path sentences, Path advice) {
  /** Answers some sentences with as many, in the same order. */
  interface Teacher {
    List<ConlluSentence> advise(List<ConlluSentence> sentences) throws IOException;
  }

  /** The file of advice in a folder that has the same name, but for its ending. */
  static AdviceFile of(Path sentences, Path folder, String ending) {
    String name = sentences.getFileName().toString().replaceFirst("\\.conllu(\\.gz)?$", "");
    return new AdviceFile(sentences, folder.resolve(name + ending));
  }

  /** Asks about the sentences, some at a time. */
  void fill(Teacher teacher, int atOnce) throws IOException {
    WholeFile.write(advice, to -> fill(teacher, atOnce, to));
  }

  private void fill(Teacher teacher, int atOnce, Path to) throws IOException {
    try (BufferedReader in = open();
        Writer out = Files.newBufferedWriter(to)) {
      ConlluReader reader = new ConlluReader(in, sentences.toString());
      for (List<ConlluSentence> some = some(reader, atOnce);
          !some.isEmpty();
          some = some(reader, atOnce)) {
        write(teacher.advise(some), out);
      }
    }
  }

  BufferedReader open() throws IOException {
    InputStream bytes = Files.newInputStream(sentences);
    InputStream plain = sentences.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    return new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8));
  }

  private static List<ConlluSentence> some(ConlluReader in, int count) throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    while (sentences.size() < count) {
      Optional<ConlluSentence> next = in.next();
      if (next.isEmpty()) {
        break;
      }
      sentences.add(next.get());
    }
    return sentences;
  }

  private static void write(List<ConlluSentence> sentences, Writer out) throws IOException {
    ConlluWriter writer = new ConlluWriter(out);
    for (ConlluSentence sentence : sentences) {
      writer.write(sentence);
    }
  }
}
