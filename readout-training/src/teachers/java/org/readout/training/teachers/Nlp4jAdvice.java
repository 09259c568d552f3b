package org.readout.training.teachers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The command that asks NLP4J about treebanks or raw sentences: {@code Nlp4jAdvice OUT-FOLDER
 * FILE...}. Writes NAME.nlp4j.conllu for each NAME.conllu, packed or not, in their order. Two
 * threads on two processors, 6 GB.
 */
public final class Nlp4jAdvice {
  private static final int AT_ONCE = 2_000;

  private Nlp4jAdvice() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    Nlp4j teacher = Nlp4j.load();
    for (String file : List.of(arguments).subList(1, arguments.length)) {
      AdviceFile.of(Path.of(file), folder, ".nlp4j.conllu")
          .fill(some -> some.parallelStream().map(teacher::annotate).toList(), AT_ONCE);
    }
  }
}
