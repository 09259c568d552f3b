package org.readout.training.teachers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWriter;

/**
 * A file of sentences and the file of advice on them: what NAME.conllu, packed or not, holds goes to
 * NAME.TEACHER.conllu, which stands there only once it is finished.
 */
record AdviceFile(Path sentences, Path advice) {
  /** Answers some sentences with as many, in the same order. */
  interface Teacher {
    List<ConlluSentence> advise(List<ConlluSentence> sentences) throws IOException;
  }

  static AdviceFile of(Path sentences, String teacher, Path folder) {
    String name = sentences.getFileName().toString().replaceFirst("\\.conllu(\\.gz)?$", "");
    return new AdviceFile(sentences, folder.resolve("%s.%s.conllu".formatted(name, teacher)));
  }

  /** Asks about the first sentences, some at a time. */
  void fill(Teacher teacher, int sentences, int atOnce) throws IOException {
    Path unfinished = Path.of(advice + ".part");
    try (BufferedReader in = open();
        Writer out = Files.newBufferedWriter(unfinished)) {
      ConlluReader reader = new ConlluReader(in, this.sentences.toString());
      int left = sentences;
      for (List<ConlluSentence> some = some(reader, Math.min(left, atOnce));
          !some.isEmpty();
          some = some(reader, Math.min(left, atOnce))) {
        write(teacher.advise(some), out);
        left -= some.size();
      }
    }
    Files.move(unfinished, advice, StandardCopyOption.REPLACE_EXISTING);
  }

  private BufferedReader open() throws IOException {
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
