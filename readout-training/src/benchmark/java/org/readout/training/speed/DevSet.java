package org.readout.training.speed;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.model.Report;
import org.readout.training.Treebanks;
import org.readout.training.text.RawText;

/** The sentences that everything is measured on, as words and as reports in raw text. */
@State(Scope.Benchmark)
public class DevSet {
  /** Files of treebanks, divided as a class path is. */
  @Param("../shared/treebanks/ewt-dev.conllu.gz")
  public String treebanks = "";

  private List<ConlluSentence> sentences = List.of();
  private List<Report> reports = List.of();

  @Setup
  public void read() throws IOException {
    sentences = sentences(treebanks);
    reports = reports(sentences);
  }

  static List<ConlluSentence> sentences(String treebanks) throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    for (String file : treebanks.split(File.pathSeparator)) {
      sentences.addAll(Treebanks.sentences(Path.of(file)));
    }
    return sentences;
  }

  /** A report for each document of the treebanks. */
  private static List<Report> reports(List<ConlluSentence> sentences) {
    List<Report> reports = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sentences.size(); i++) {
      if (i == sentences.size() || begins(sentences.get(i))) {
        String text = RawText.of(sentences.subList(start, i)).text();
        reports.add(Report.of("report/" + start, text, Optional.empty()));
        start = i;
      }
    }
    return reports;
  }

  private static boolean begins(ConlluSentence sentence) {
    return sentence.comments().stream().anyMatch(comment -> comment.startsWith("# newdoc"));
  }

  public List<ConlluSentence> sentences() {
    return sentences;
  }

  List<Report> reports() {
    return reports;
  }
}
