package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.lemma.Lemmatizer;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.names.NameFinder;
import org.readout.analyzer.parse.Arc;
import org.readout.analyzer.parse.ParsedSentence;
import org.readout.analyzer.parse.SentenceParser;
import org.readout.training.network.Corpus;
import org.readout.training.network.Settings;
import org.readout.training.network.Tree;

class ModelTrainerTest {
  private static final ModelFile MODEL = trained();

  private static ModelFile trained() {
    try {
      List<Tree> trees = Tree.read(TinyTreebank.file(), Integer.MAX_VALUE);
      Corpus gold = new Corpus(trees, List.of(), names(trees));
      return new ModelTrainer(Settings.quick(), line -> {})
          .train(TinyTreebank.sentences(), List.of(gold), List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lima is a place, nothing else a name. */
  private static List<String[]> names(List<Tree> trees) {
    return trees.stream()
        .map(tree -> List.of(tree.forms()).stream().map(f -> f.equals("Lima") ? "B-PLACE" : "O"))
        .map(labels -> labels.toArray(String[]::new))
        .toList();
  }

  private static byte[] bytes(ModelFile model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(MODEL), bytes(trained()));
  }

  @Test
  void whatWasLearntIsKnown() {
    SentenceParser parser = SentenceParser.read(MODEL);
    for (GoldSentence sentence : TinyTreebank.sentences()) {
      ParsedSentence parsed = parser.parse(sentence.forms());
      assertEquals(sentence.tags(), parsed.tags());
      List<Integer> heads = parsed.arcs().stream().map(Arc::head).toList();
      for (int i = 0; i < heads.size(); i++) {
        int gold = sentence.heads()[i];
        assertEquals(gold == sentence.size() ? -1 : gold, heads.get(i), sentence.forms()::toString);
      }
      assertEquals(sentence.relations(), parsed.arcs().stream().map(Arc::relation).toList());
    }
  }

  @Test
  void namesThatWereLearntAreKnown() {
    SentenceParser parser = SentenceParser.read(MODEL);
    assertEquals(List.of("B-PLACE", "O"), parser.nameLabels());
    List<float[]> names = parser.parse(List.of("Ministers", "met", "in", "Lima", ".")).names();
    assertTrue(names.get(3)[0] > names.get(3)[1]);
    assertTrue(names.get(0)[0] < names.get(0)[1]);
  }

  @Test
  void aModelHasAllThatAnAnalyzerReads() {
    NameFinder.read(MODEL, SentenceParser.read(MODEL).nameLabels());
    assertTrue(MODEL.sections().containsKey(Lemmatizer.SECTION));
    assertEquals(7, MODEL.sections().size());
  }
}
