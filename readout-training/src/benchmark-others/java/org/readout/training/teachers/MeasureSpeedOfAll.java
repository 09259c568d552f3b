package org.readout.training.teachers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.runner.RunnerException;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.training.speed.Attachment;
import org.readout.training.speed.MeasureSpeed;

/**
 * The command that measures the analyzer and others beside it: {@code MeasureSpeedOfAll
 * CORENLP-CLASS-PATH LOG TREEBANK...}.
 */
public final class MeasureSpeedOfAll {
  private static final int MORE = 4;

  private MeasureSpeedOfAll() {}

  public static void main(String[] arguments) throws IOException, RunnerException {
    MeasureSpeed speed =
        MeasureSpeed.of(List.of(arguments).subList(1, arguments.length).toArray(String[]::new));
    speed.readout();
    speed.pass("NLP4J 1.1.3: tags, lemmas, trees (not UD)", "Nlp4jBenchmark");
    corenlp(new Corenlp(arguments[0], Files.createTempDirectory("corenlp")), speed);
  }

  /** Takes what one pass costs from a run over the same sentences several times, less one pass. */
  private static void corenlp(Corenlp corenlp, MeasureSpeed speed) throws IOException {
    List<ConlluSentence> once = speed.sentences();
    List<ConlluSentence> often = new ArrayList<>();
    for (int i = 0; i <= MORE; i++) {
      often.addAll(once);
    }
    double seconds = (corenlp.cpuSeconds(often) - corenlp.cpuSeconds(once)) / MORE;
    double attachment = Attachment.labelled(once, corenlp.annotate(once));
    speed
        .table()
        .program("CoreNLP 4.5.10: tags, lemmas, trees", seconds, Optional.of(attachment));
  }
}
