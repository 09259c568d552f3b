package org.readout.training.teachers;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.training.WholeFile;

/**
 * The command that asks CoreNLP's recognisers of names about treebanks or raw sentences: {@code
 * CorenlpNames CLASS-PATH OUT-FOLDER FILE...}. Writes NAME.ner for each NAME.conllu, packed or not:
 * a line for each word, its form and the label of each recogniser apart by tabs, and an empty line
 * behind each sentence. One thread, 4 GB.
 */
public final class CorenlpNames {
  private static final List<String> RECOGNISERS =
      List.of("all.3class", "conll.4class", "muc.7class");

  private final Path folder;
  private final CorenlpProgram program;

  private CorenlpNames(String classPath, Path folder) {
    this.folder = folder;
    this.program = new CorenlpProgram(classPath, folder);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    Path between = Files.createDirectories(folder.resolve("corenlp"));
    CorenlpNames names = new CorenlpNames(arguments[0], between);
    for (String file : List.of(arguments).subList(2, arguments.length)) {
      AdviceFile advice = AdviceFile.of(Path.of(file), folder, ".ner");
      Path labelled = names.labelled(advice);
      WholeFile.write(
          advice.advice(), to -> Files.move(labelled, to, StandardCopyOption.REPLACE_EXISTING));
    }
  }

  /** Asks one recogniser after the other, and puts its labels behind what is there. */
  private Path labelled(AdviceFile file) throws IOException {
    Path words = folder.resolve("words");
    writeForms(file, words);
    Path all = words;
    for (String recogniser : RECOGNISERS) {
      Path labels = folder.resolve("labels");
      program.run(command(recogniser, words), labels);
      Path more = folder.resolve("with." + recogniser);
      join(all, labels, more);
      all = more;
    }
    return all;
  }

  private static List<String> command(String recogniser, Path words) {
    return List.of(
        "edu.stanford.nlp.ie.crf.CRFClassifier",
        "-loadClassifier",
        "edu/stanford/nlp/models/ner/english.%s.distsim.crf.ser.gz".formatted(recogniser),
        "-testFile",
        words.toString(),
        "-map",
        "word=0",
        "-inputEncoding",
        "utf-8",
        "-outputEncoding",
        "utf-8");
  }

  /** Writes a word a line, without blanks, and an empty line behind each sentence. */
  private static void writeForms(AdviceFile file, Path to) throws IOException {
    try (BufferedReader in = file.open();
        Writer out = Files.newBufferedWriter(to)) {
      ConlluReader reader = new ConlluReader(in, file.sentences().toString());
      for (Optional<ConlluSentence> next = reader.next(); next.isPresent(); next = reader.next()) {
        for (String form : next.get().forms()) {
          out.write(form.replaceAll("[\\s\u00a0]", "_") + "\n");
        }
        out.write("\n");
      }
    }
  }

  /**
   * Writes the lines of a file, each with the last column of the same line of another behind it.
   */
  static void join(Path lines, Path labels, Path to) throws IOException {
    try (BufferedReader left = Files.newBufferedReader(lines);
        BufferedReader right = Files.newBufferedReader(labels);
        Writer out = Files.newBufferedWriter(to)) {
      for (String line = left.readLine(); line != null; line = left.readLine()) {
        out.write(joined(line, Optional.ofNullable(right.readLine()).orElse("")) + "\n");
      }
    }
  }

  private static String joined(String line, String label) {
    if (!form(line).equals(form(label))) {
      throw new IllegalStateException(
          "CoreNLP labelled \"%s\" where the word is \"%s\"".formatted(label, line));
    }
    return line.isEmpty() ? line : line + label.substring(label.lastIndexOf('\t'));
  }

  private static String form(String line) {
    return line.split("\t", -1)[0];
  }
}
