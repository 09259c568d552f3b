package org.readout.training;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.language.Name;
import org.readout.model.EntityKind;
import org.readout.training.LabelChain.Example;
import org.readout.training.NameTeacherFeatures.Seen;
import org.readout.training.names.Documents;
import org.readout.training.names.GoldDocument;
import org.readout.training.names.NameCount;
import org.readout.training.names.NameLabels;
import org.readout.training.names.NameWords;

/**
 * The command that labels the names of unlabelled text as GUM would: {@code NameTeacher TREEBANK
 * MARKED OTHERS [TEXT-MARKED TEXT-OTHERS TO]...}. It learns from GUM's names what the marks of
 * other recognisers are worth: MARKED has the words of the treebank with XPOS and NLP4J's {@code
 * Ner=} marks, OTHERS a line for each word, its form and further recognisers' labels apart by tabs,
 * and an empty line behind each sentence. Without texts it prints how well it does on documents
 * that it did not learn from.
 */
public final class NameTeacher {
  private static final int TABLE_BITS = 24;
  private static final int EPOCHS = 8;
  private static final int SEEDS = 3;
  private static final int FOLDS = 4;

  private final List<String> labels = NameLabels.all();
  private final NameTeacherFeatures features;

  private NameTeacher(WordSight sight) {
    features = new NameTeacherFeatures(sight, NameWords.lists());
  }

  public static void main(String[] arguments) throws IOException {
    NameTeacher teacher = new NameTeacher(sight());
    List<ConlluSentence> treebank = Treebanks.sentences(Path.of(arguments[0]));
    List<Example> examples = teacher.examples(treebank, seen(arguments[1], arguments[2]));
    if (arguments.length == 3) {
      System.out.println(teacher.tried(treebank, examples));
      return;
    }
    LabelChain chain = teacher.taught(examples);
    for (int i = 3; i + 2 < arguments.length; i += 3) {
      List<Seen> text = seen(arguments[i], arguments[i + 1]);
      WholeFile.write(Path.of(arguments[i + 2]), file -> teacher.write(chain, text, file));
    }
  }

  private static WordSight sight() throws IOException {
    try (InputStream in = NameTeacher.class.getResourceAsStream("word-groups.bin")) {
      if (in == null) {
        throw new IllegalStateException("resource word-groups.bin is missing");
      }
      return new WordSight(WordGroups.read(new ByteReader(in.readAllBytes())));
    }
  }

  private static List<Seen> seen(String marked, String others) throws IOException {
    List<ConlluSentence> sentences = Treebanks.sentences(Path.of(marked));
    List<List<List<String>>> columns = columns(Path.of(others));
    if (columns.size() != sentences.size()) {
      throw new IllegalArgumentException(
          "%s has %d sentences, %s has %d; both must have the same"
              .formatted(marked, sentences.size(), others, columns.size()));
    }
    return IntStream.range(0, sentences.size())
        .mapToObj(i -> seen(sentences.get(i).words(), columns.get(i)))
        .toList();
  }

  private static Seen seen(List<ConlluWord> words, List<List<String>> others) {
    List<List<String>> marks = new ArrayList<>();
    marks.add(words.stream().map(NameTeacher::mark).toList());
    for (int column = 1; column < others.get(0).size(); column++) {
      int from = column;
      marks.add(others.stream().map(line -> line.get(from)).toList());
    }
    List<String> forms = words.stream().map(ConlluWord::form).toList();
    return new Seen(forms, words.stream().map(ConlluWord::xpos).toList(), marks);
  }

  private static String mark(ConlluWord word) {
    for (String item : List.of(word.miscellaneous().split("\\|", -1))) {
      if (item.startsWith("Ner=")) {
        return item.matches(".*-(DATE|TIME|CARDINAL|ORDINAL|QUANTITY|MONEY|PERCENT)")
            ? "number"
            : item;
      }
    }
    return "none";
  }

  /** Each sentence's lines as their columns. */
  private static List<List<List<String>>> columns(Path file) throws IOException {
    List<List<List<String>>> sentences = new ArrayList<>();
    List<List<String>> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isEmpty()) {
        lines.add(List.of(line.split("\t", -1)));
      } else if (!lines.isEmpty()) {
        sentences.add(lines);
        lines = new ArrayList<>();
      }
    }
    return sentences;
  }

  private List<Example> examples(List<ConlluSentence> treebank, List<Seen> seen) {
    List<List<Name>> names = GoldDocument.names(treebank);
    return IntStream.range(0, seen.size())
        .mapToObj(
            i -> {
              int size = seen.get(i).forms().size();
              List<String> gold = NameLabels.of(names.get(i), size);
              return new Example(
                  features(seen.get(i)), gold.stream().map(labels::indexOf).toList());
            })
        .toList();
  }

  private List<int[]> features(Seen sentence) {
    return IntStream.range(0, sentence.forms().size())
        .mapToObj(i -> features.of(sentence, i))
        .toList();
  }

  /** Several chains that learnt in different orders, made one. */
  private LabelChain taught(List<Example> examples) {
    float[] sum = new float[1 << TABLE_BITS];
    for (int seed = 0; seed < SEEDS; seed++) {
      LabelChain chain = chain(new AveragedWeights(TABLE_BITS));
      chain.learn(examples, EPOCHS, seed);
      float[] average = chain.average();
      for (int i = 0; i < sum.length; i++) {
        sum[i] += average[i];
      }
    }
    return chain(new AveragedWeights(sum));
  }

  private LabelChain chain(AveragedWeights weights) {
    boolean[][] allowed = new boolean[labels.size()][labels.size()];
    for (int last = 0; last < allowed.length; last++) {
      for (int next = 0; next < allowed.length; next++) {
        allowed[last][next] = NameLabels.follows(labels.get(last), labels.get(next));
      }
    }
    return new LabelChain(weights, allowed);
  }

  private NameCount tried(List<ConlluSentence> treebank, List<Example> examples) {
    List<Integer> folds = new ArrayList<>();
    List<List<ConlluSentence>> documents = Documents.of(treebank);
    for (int i = 0; i < documents.size(); i++) {
      folds.addAll(Collections.nCopies(documents.get(i).size(), i % FOLDS));
    }
    return IntStream.range(0, FOLDS)
        .mapToObj(fold -> tried(examples, folds, fold))
        .reduce(NameCount.NONE, NameCount::plus);
  }

  private NameCount tried(List<Example> examples, List<Integer> folds, int fold) {
    List<Example> rest =
        IntStream.range(0, examples.size())
            .filter(i -> folds.get(i) != fold)
            .mapToObj(examples::get)
            .toList();
    LabelChain chain = taught(rest);
    return IntStream.range(0, examples.size())
        .filter(i -> folds.get(i) == fold)
        .mapToObj(examples::get)
        .map(e -> count(names(e.labels()), names(chain.best(e.features()))))
        .reduce(NameCount.NONE, NameCount::plus);
  }

  private static NameCount count(List<Name> gold, List<Name> found) {
    return NameCount.exact(
        gold, found, EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE));
  }

  private List<Name> names(List<Integer> chosen) {
    return NameLabels.names(chosen.stream().map(labels::get).toList(), 0);
  }

  private void write(LabelChain chain, List<Seen> sentences, Path to) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(to)) {
      for (Seen sentence : sentences) {
        List<Integer> chosen = chain.best(features(sentence));
        for (int i = 0; i < chosen.size(); i++) {
          out.write("%s\t%s\n".formatted(sentence.forms().get(i), labels.get(chosen.get(i))));
        }
        out.write("\n");
      }
    }
  }
}
