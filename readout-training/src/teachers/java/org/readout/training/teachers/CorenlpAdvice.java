package org.readout.training.teachers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command that asks CoreNLP, as a program of its own, about treebanks or raw sentences: {@code
 * CorenlpAdvice CLASS-PATH SENTENCES OUT-FOLDER FILE...}. Writes NAME.corenlp.conllu for the first
 * SENTENCES of each NAME.conllu, packed or not. One thread, 3 GB.
 */
public final class CorenlpAdvice {
  private static final int AT_ONCE = 10_000;

  private CorenlpAdvice() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[2]));
    Corenlp teacher = new Corenlp(arguments[0], Files.createTempDirectory("corenlp"));
    for (String file : List.of(arguments).subList(3, arguments.length)) {
      AdviceFile.of(Path.of(file), "corenlp", folder)
          .fill(teacher::annotate, Integer.parseInt(arguments[1]), AT_ONCE);
    }
  }
}
