package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.Tagger;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

class ShippedModelTest {
  private static final ModelFile MODEL = model();
  private static final WordSight SIGHT = WordSight.read(MODEL);
  private static final Tagger TAGGER = Tagger.read(MODEL, SIGHT);
  private static final DependencyParser PARSER = DependencyParser.read(MODEL, SIGHT);

  private static ModelFile model() {
    try (InputStream stream =
        Objects.requireNonNull(
            ModelFile.class.getResourceAsStream("/org/readout/analyzer/en.model"))) {
      return ModelFile.read(new BufferedInputStream(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Arc> parse(String... forms) {
    return PARSER.parse(List.of(forms), TAGGER.tag(List.of(forms)));
  }

  @Test
  void aPlainSentenceIsTaggedAndParsedRight() {
    String[] forms = {"Rebels", "have", "attacked", "the", "northern", "port", "."};
    List<WordTag> tags = TAGGER.tag(List.of(forms));
    assertEquals(Upos.VERB, tags.get(2).upos());
    assertEquals("VBN", tags.get(2).xpos());
    assertEquals("Number=Plur", tags.get(0).features());
    List<Arc> arcs = parse(forms);
    assertEquals(new Arc(2, "nsubj"), arcs.get(0));
    assertEquals(new Arc(-1, "root"), arcs.get(2));
    assertEquals(new Arc(2, "obj"), arcs.get(5));
    assertEquals(new Arc(5, "det"), arcs.get(3));
  }

  @Test
  void aPassiveHasItsSubtypes() {
    List<Arc> arcs = parse("The", "village", "was", "shelled", "by", "troops", ".");
    assertEquals(new Arc(3, "nsubj:pass"), arcs.get(1));
    assertEquals(new Arc(3, "aux:pass"), arcs.get(2));
    assertEquals(new Arc(3, "obl:agent"), arcs.get(5));
  }

  @Test
  void noWordsHaveNoTree() {
    assertEquals(List.of(), PARSER.parse(List.of(), List.of()));
    assertEquals(List.of(), TAGGER.tag(List.of()));
  }

  @Test
  void oneWordIsTheRoot() {
    assertEquals(List.of(new Arc(-1, "root")), parse("Protests"));
  }

  @RepeatedTest(30)
  void randomWordsGetATree(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> forms = new ArrayList<>();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      forms.add(
          random
              .ints(random.nextInt(12), 0, 0xFFFF)
              .mapToObj(Character::toString)
              .reduce("", String::concat));
    }
    assertOneRoot(PARSER.parse(forms, TAGGER.tag(forms)));
  }

  @Test
  void tagsThatWereNeverSeenAreTaken() {
    WordTag odd = new WordTag(Upos.X, "no such tag", "");
    assertOneRoot(PARSER.parse(List.of("a", "b", "c"), Collections.nCopies(3, odd)));
  }

  @Test
  void aVeryLongSentenceTakesTimeInProportion() {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      forms.addAll(List.of("and", "the", "minister", "("));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertOneRoot(PARSER.parse(forms, TAGGER.tag(forms))));
  }

  private static void assertOneRoot(List<Arc> arcs) {
    assertEquals(1, arcs.stream().filter(arc -> arc.head() < 0).count());
    assertTrue(arcs.stream().allMatch(arc -> arc.head() < arcs.size()));
  }
}
