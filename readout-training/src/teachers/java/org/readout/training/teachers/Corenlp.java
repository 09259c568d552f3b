package org.readout.training.teachers;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

/**
 * CoreNLP's tags, lemmas and trees for words that are already cut. CoreNLP is under the GPL: it runs
 * as a program of its own, and nothing of it is compiled against.
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

  private static final Pattern PART = Pattern.compile("(\\d+)m([\\d.]+)s");

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
    Process shell = new ProcessBuilder(command(words)).start();
    String times = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (ended(shell) != 0) {
      throw new IOException("CoreNLP failed; see %s".formatted(folder.resolve("log")));
    }
    return childrenSeconds(times);
  }

  private static String line(ConlluSentence sentence) {
    return sentence.forms().stream()
        .map(form -> form.replaceAll("[\\s\u00a0]", "_"))
        .collect(Collectors.joining(" ", "", "\n"));
  }

  /** A shell that runs CoreNLP and then says what processor time it took. */
  private List<String> command(Path words) {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String run = "\"$@\" >%s 2>&1 || exit 1; times".formatted(folder.resolve("log"));
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", run, "sh"));
    command.addAll(List.of(java, "-Xmx3g", "-XX:+UseSerialGC", "-cp", classPath));
    command.addAll(PIPELINE);
    command.addAll(List.of("-file", words.toString(), "-outputDirectory", folder.toString()));
    return command;
  }

  /** The sum of the second line of what the shell's {@code times} prints, "1m2.50s 0m0.25s". */
  private static double childrenSeconds(String times) {
    Matcher part = PART.matcher(times.lines().skip(1).findFirst().orElse(""));
    return part.results()
        .mapToDouble(t -> 60 * Double.parseDouble(t.group(1)) + Double.parseDouble(t.group(2)))
        .sum();
  }

  private static int ended(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      process.destroy();
      throw new IOException("interrupted while CoreNLP ran", e);
    }
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
