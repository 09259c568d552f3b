package org.readout.training.teachers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

/**
 * CoreNLP's tags, lemmas and trees for words that are already cut.
 *
 * @param classPath the jars of CoreNLP and its models
 * @param folder what is handed over, and may be written over
 */
record Corenlp(String classPath, Path folder) {
  private static final List<String> PIPELINE =
      List.of(
          "edu.stanford.nlp.pipeline.StanfordCoreNLP",
          "-annotators",
          "tokenize,pos,lemma,depparse",
          "-tokenize.whitespace",
          "-ssplit.eolonly",
          "-outputFormat",
          "conllu",
          "-threads",
          "1");

  /** The sentences with XPOS, LEMMA, HEAD and DEPREL as CoreNLP has them. */
  List<ConlluSentence> annotate(List<ConlluSentence> sentences) throws IOException {
    cpuSeconds(sentences);
    try (BufferedReader reader = Files.newBufferedReader(folder.resolve("words.txt.conllu"))) {
      return merged(sentences, new ConlluReader(reader, "the output of CoreNLP").all());
    }
  }

  /** Processor time for annotating the sentences, starting and loading included. */
  double cpuSeconds(List<ConlluSentence> sentences) throws IOException {
    Path words = folder.resolve("words.txt");
    Files.writeString(words, sentences.stream().map(Corenlp::line).collect(Collectors.joining()));
    return new CorenlpProgram(classPath, folder)
        .run(command(words, folder), folder.resolve("printed"));
  }

  private static String line(ConlluSentence sentence) {
    return sentence.forms().stream()
        .map(form -> form.replaceAll("[\\s\u00a0]", "_"))
        .collect(Collectors.joining(" ", "", "\n"));
  }

  private static List<String> command(Path words, Path folder) {
    List<String> command = new ArrayList<>(PIPELINE);
    command.addAll(List.of("-file", words.toString(), "-outputDirectory", folder.toString()));
    return command;
  }

  private static List<ConlluSentence> merged(
      List<ConlluSentence> sentences, List<ConlluSentence> advice) {
    List<ConlluSentence> merged = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<ConlluWord> words = advice.get(i).words();
      if (words.size() != sentences.get(i).words().size()) {
        throw new IllegalStateException(
            "CoreNLP cut otherwise: %s".formatted(sentences.get(i).forms()));
      }
      merged.add(merged(sentences.get(i), words));
    }
    return merged;
  }

  private static ConlluSentence merged(ConlluSentence sentence, List<ConlluWord> advice) {
    List<ConlluWord> lines = new ArrayList<>();
    int word = 0;
    for (ConlluWord line : sentence.lines()) {
      lines.add(line.syntactic() ? merged(line, advice.get(word++)) : line);
    }
    return new ConlluSentence(sentence.comments(), lines);
  }

  private static ConlluWord merged(ConlluWord line, ConlluWord advice) {
    List<String> columns = new ArrayList<>(advice.columns());
    columns.set(0, line.columns().get(0));
    columns.set(1, line.form());
    columns.set(9, line.miscellaneous());
    return new ConlluWord(columns);
  }
}
