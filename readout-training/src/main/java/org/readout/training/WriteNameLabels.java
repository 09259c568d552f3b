package org.readout.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.language.Name;
import org.readout.training.names.GoldDocument;
import org.readout.training.names.NameLabels;
import org.readout.training.names.NerMarks;

/**
 * The command that writes the name labels of a CoNLL-U file, {@code WriteNameLabels gold|ner FROM
 * TO}: from GUM's entity marks or another recogniser's; a line for each word, form and label apart
 * by a tab, and an empty line behind each sentence.
 */
public final class WriteNameLabels {
  private WriteNameLabels() {}

  public static void main(String[] arguments) throws IOException {
    List<ConlluSentence> sentences = Treebanks.sentences(Path.of(arguments[1]));
    List<List<Name>> names =
        arguments[0].equals("gold") ? GoldDocument.names(sentences) : NerMarks.names(sentences);
    WholeFile.write(Path.of(arguments[2]), file -> write(sentences, names, file));
  }

  private static void write(List<ConlluSentence> sentences, List<List<Name>> names, Path file)
      throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < sentences.size(); i++) {
        write(sentences.get(i).forms(), names.get(i), out);
      }
    }
  }

  private static void write(List<String> forms, List<Name> names, BufferedWriter out)
      throws IOException {
    List<String> labels = NameLabels.of(names, forms.size());
    for (int i = 0; i < forms.size(); i++) {
      out.write("%s\t%s\n".formatted(forms.get(i), labels.get(i)));
    }
    out.write("\n");
  }
}
