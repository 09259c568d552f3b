package org.readout.training;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.names.NameFinder;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.model.EntityKind;
import org.readout.training.names.NamedSentence;

/**
 * The command that measures how well names are found, {@code NameFigures MODEL TREEBANKS}: trained
 * without every other news report of GUM and tried on those, and on GUM's dev part. A name is right
 * if words and kind are.
 */
public final class NameFigures {
  private NameFigures() {}

  public static void main(String[] arguments) throws IOException {
    ModelFile model;
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      model = ModelFile.read(in);
    }
    Path folder = Path.of(arguments[1]);
    List<ConlluSentence> train = new ArrayList<>();
    List<ConlluSentence> news = new ArrayList<>();
    for (ConlluSentence sentence : Treebanks.trainingSentences(folder)) {
      (heldOut(document(sentence)) ? news : train).add(sentence);
    }
    ModelFile trained = QuickParts.train(train, model);
    boolean errors = arguments.length > 2;
    print("GUM news held out", news, trained, errors);
    print(
        "GUM dev", Treebanks.sentences(folder.resolve("gum-free-dev.conllu.gz")), trained, errors);
  }

  private static boolean heldOut(String document) {
    return document.startsWith("GUM_news") && document.hashCode() % 2 == 0;
  }

  private static String document(ConlluSentence sentence) {
    String id =
        sentence.comments().stream()
            .filter(c -> c.startsWith("# sent_id = "))
            .findFirst()
            .orElse("");
    return id.replace("# sent_id = ", "").replaceFirst("-\\d+$", "");
  }

  private static void print(
      String what, List<ConlluSentence> sentences, ModelFile model, boolean errors) {
    NameFinder finder = NameFinder.read(model, WordSight.read(model));
    Set<String> gold = new HashSet<>();
    Set<String> found = new HashSet<>();
    for (int from = 0; from < sentences.size(); ) {
      String document = document(sentences.get(from));
      int to = from;
      while (to < sentences.size() && document(sentences.get(to)).equals(document)) {
        to++;
      }
      List<NamedSentence> report = NameTrainer.named(sentences.subList(from, to), model);
      List<Sentence> analysed = report.stream().map(NamedSentence::sentence).toList();
      report.forEach(
          named -> named.names().forEach(name -> gold.add(key(document, named.sentence(), name))));
      finder
          .find(analysed)
          .forEach(name -> found.add(key(document, analysed.get(name.sentence()), name)));
      from = to;
    }
    for (EntityKind kind :
        List.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.OTHER)) {
      score(what + " " + kind.word(), of(kind, gold), of(kind, found));
    }
    gold.removeAll(of(EntityKind.OTHER, gold));
    found.removeAll(of(EntityKind.OTHER, found));
    score(what + " people, organisations, places", gold, found);
    if (errors) {
      gold.stream()
          .filter(k -> !found.contains(k))
          .sorted()
          .forEach(k -> System.out.println("missed " + k));
      found.stream()
          .filter(k -> !gold.contains(k))
          .sorted()
          .forEach(k -> System.out.println("extra " + k));
    }
  }

  private static Set<String> of(EntityKind kind, Set<String> keys) {
    Set<String> kept = new HashSet<>(keys);
    kept.removeIf(key -> !key.endsWith(" " + kind.word()));
    return kept;
  }

  private static String key(String document, Sentence sentence, Name name) {
    StringBuilder words = new StringBuilder();
    for (int i = name.first(); i <= name.last(); i++) {
      words.append(sentence.word(i).form()).append(' ');
    }
    return "%s %03d:%02d %s%s"
        .formatted(document, sentence.index(), name.first(), words, name.kind().word());
  }

  private static void score(String what, Set<String> gold, Set<String> found) {
    Set<String> right = new HashSet<>(gold);
    right.retainAll(found);
    double precision = (double) right.size() / Math.max(1, found.size());
    double recall = (double) right.size() / Math.max(1, gold.size());
    double f1 = 2.0 * right.size() / Math.max(1, gold.size() + found.size());
    System.out.printf(
        Locale.ROOT,
        "%-50s P %.3f R %.3f F1 %.3f of %d%n",
        what,
        precision,
        recall,
        f1,
        gold.size());
  }
}
