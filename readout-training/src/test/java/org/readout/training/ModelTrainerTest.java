package org.readout.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.parse.Arc;
import org.readout.analyzer.parse.DependencyParser;
import org.readout.analyzer.tag.Tagger;
import org.readout.analyzer.tag.WordTag;

class ModelTrainerTest {
  /** Often enough that, the number of sentences being odd, each is in both folds. */
  private static final int TIMES = 6;

  private static List<GoldSentence> tiny() {
    return Collections.nCopies(TIMES, TinyTreebank.sentences()).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static ModelFile trained() {
    ByteWriter groups = new ByteWriter();
    WordGroups.write(Map.of(), groups);
    return new ModelTrainer(Settings.quick(), groups.bytes(), List.of(TinyTreebank.frame()))
        .train(tiny());
  }

  private static byte[] bytes(ModelFile model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  @Test
  void trainingTwiceGivesTheSameBytes() throws IOException {
    assertArrayEquals(bytes(trained()), bytes(trained()));
  }

  @Test
  void whatWasLearntIsKnown() {
    ModelFile model = trained();
    WordSight sight = WordSight.read(model);
    Tagger tagger = Tagger.read(model, sight);
    DependencyParser parser = DependencyParser.read(model, sight);
    for (GoldSentence sentence : tiny()) {
      List<WordTag> tags = tagger.tag(sentence.forms());
      assertEquals(sentence.tags(), tags);
      List<Arc> arcs = parser.parse(sentence.forms(), tags);
      assertEquals(sentence.relations(), arcs.stream().map(Arc::relation).toList());
    }
  }
}
