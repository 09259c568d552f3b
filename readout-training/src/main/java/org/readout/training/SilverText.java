package org.readout.training;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.analyzer.conllu.ConlluWriter;
import org.readout.analyzer.text.SentenceText;
import org.readout.analyzer.text.TextSplitter;
import org.readout.model.Span;
import org.readout.training.silver.Detokenizer;
import org.readout.training.silver.HeldOut;
import org.readout.training.silver.JsonTexts;
import org.readout.training.silver.Sieve;

/**
 * The command that makes raw sentences of news: {@code SilverText SHARED-FOLDER OUT-FOLDER}. Writes
 * one CoNLL-U file a source, words only, in an order drawn by a fixed seed. What stands in a file
 * that serves to measure is left out.
 */
public final class SilverText {
  private static final long SEED = 1987;
  private static final List<Source> SOURCES =
      List.of(
          new Source("ecb", "eval/sets/crossdoc/ecbplus_train.jsonl", Setting.WORDS),
          new Source("polnear", "eval/sets/attribution/polnear_train.jsonl", Setting.PRINT),
          new Source("reuters", "text/reuters21578.jsonl.gz", Setting.PRINT_AND_TABLES));

  private final TextSplitter splitter = TextSplitter.load();
  private final Sieve sieve = new Sieve();
  private final HeldOut heldOut;

  private SilverText(HeldOut heldOut) {
    this.heldOut = heldOut;
  }

  public static void main(String[] arguments) throws IOException {
    Path shared = Path.of(arguments[0]);
    Path folder = Files.createDirectories(Path.of(arguments[1]));
    SilverText text = new SilverText(heldOut(shared));
    for (Source source : SOURCES) {
      List<ConlluSentence> sentences = text.sentences(source, shared.resolve(source.file()));
      Collections.shuffle(sentences, new Random(SEED));
      WholeFile.write(folder.resolve(source.name() + ".conllu"), file -> write(sentences, file));
    }
  }

  private static HeldOut heldOut(Path shared) throws IOException {
    HeldOut heldOut = new HeldOut();
    for (Path file : files(shared.resolve("treebanks"), ".*-dev\\.conllu\\.gz")) {
      Treebanks.sentences(file).forEach(s -> heldOut.add(String.join(" ", s.forms())));
    }
    String measuring = ".*(dev|iaa)\\.jsonl|.*/claims/.*\\.json";
    for (Path file : files(shared.resolve("eval/sets"), measuring)) {
      JsonTexts.all(file).forEach(heldOut::add);
    }
    return heldOut;
  }

  private static List<Path> files(Path folder, String pattern) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().matches(pattern)).sorted().toList();
    }
  }

  private List<ConlluSentence> sentences(Source source, Path file) throws IOException {
    List<ConlluSentence> sentences = new ArrayList<>();
    for (String report : JsonTexts.reports(file)) {
      for (String text : source.setting().texts(report)) {
        splitter.split(text).stream()
            .filter(cut -> source.setting().sentence(cut.span().of(text)))
            .map(cut -> sentence(source, text, cut))
            .filter(s -> !heldOut.holds(String.join(" ", s.forms())) && sieve.keeps(s.forms()))
            .forEach(sentences::add);
      }
    }
    return sentences;
  }

  private static ConlluSentence sentence(Source source, String text, SentenceText cut) {
    List<Span> words = cut.words();
    return new ConlluSentence(
        List.of("# source = " + source.name()),
        IntStream.range(0, words.size()).mapToObj(i -> word(text, words, i)).toList());
  }

  private static ConlluWord word(String text, List<Span> words, int i) {
    boolean joined = i + 1 < words.size() && words.get(i).end() == words.get(i + 1).start();
    String misc = joined ? "SpaceAfter=No" : "_";
    String form = words.get(i).of(text);
    return new ConlluWord(
        List.of(Integer.toString(i + 1), form, "_", "_", "_", "_", "_", "_", "_", misc));
  }

  private static void write(List<ConlluSentence> sentences, Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file)) {
      ConlluWriter writer = new ConlluWriter(out);
      for (ConlluSentence sentence : sentences) {
        writer.write(sentence);
      }
    }
  }

  private record Source(String name, String file, Setting setting) {}

  /** How a source sets its texts. */
  private enum Setting {
    /** Words apart by blanks, a sentence a line. */
    WORDS,
    /** As printed. */
    PRINT,
    /** As printed, tables among the text: only what ends in a stop is a sentence. */
    PRINT_AND_TABLES;

    List<String> texts(String report) {
      return switch (this) {
        case WORDS -> report.lines().map(Detokenizer::join).toList();
        case PRINT -> List.of(report.replace("''", "\""));
        case PRINT_AND_TABLES -> List.of(withoutTickers(report));
      };
    }

    /** Drops the signs of companies at exchanges, and the angles about names that have none. */
    private static String withoutTickers(String report) {
      return report
          .replaceAll("\\s*<[A-Z]+(\\.[A-Z]+)*>", "")
          .replaceAll("<([A-Z][^<>\n]{1,60})>", "$1");
    }

    boolean sentence(String text) {
      return this != PRINT_AND_TABLES || text.matches("(?s).*[.?!][\"')\\]]*");
    }
  }
}
