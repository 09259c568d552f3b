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
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

class ShippedModelTest {
  private static final SentenceParser PARSER = SentenceParser.read(model());

  private static ModelFile model() {
    try (InputStream stream =
        Objects.requireNonNull(
            ModelFile.class.getResourceAsStream("/org/readout/analyzer/en.model"))) {
      return ModelFile.read(new BufferedInputStream(stream));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertArc(int head, String relation, Arc arc) {
    assertEquals(head, arc.head());
    assertEquals(relation, arc.relation());
  }

  @Test
  void aPlainSentenceIsTaggedAndParsedRight() {
    ParsedSentence parsed =
        PARSER.parse(List.of("Rebels", "have", "attacked", "the", "northern", "port", "."));
    List<WordTag> tags = parsed.tags();
    assertEquals(Upos.VERB, tags.get(2).upos());
    assertEquals("VBN", tags.get(2).xpos());
    assertEquals("Number=Plur", tags.get(0).features());
    assertArc(2, "nsubj", parsed.arcs().get(0));
    assertArc(-1, "root", parsed.arcs().get(2));
    assertArc(2, "obj", parsed.arcs().get(5));
    assertArc(5, "det", parsed.arcs().get(3));
  }

  @Test
  void aPassiveHasItsSubtypes() {
    List<Arc> arcs =
        PARSER.parse(List.of("The", "village", "was", "shelled", "by", "troops", ".")).arcs();
    assertArc(3, "nsubj:pass", arcs.get(1));
    assertArc(3, "aux:pass", arcs.get(2));
    assertArc(3, "obl:agent", arcs.get(5));
  }

  @Test
  void plainArcsAreSurerThanThoseThatCanBeReadTwoWays() {
    List<Arc> arcs =
        PARSER
            .parse(List.of("Police", "watched", "the", "man", "with", "the", "telescope", "."))
            .arcs();
    assertTrue(arcs.get(2).confidence() > arcs.get(6).confidence(), () -> arcs.toString());
  }

  @Test
  void noWordsHaveNoTree() {
    assertEquals(List.of(), PARSER.parse(List.of()).arcs());
  }

  @Test
  void oneWordIsTheRoot() {
    assertEquals(List.of(new Arc(-1, "root", 1)), PARSER.parse(List.of("Protests")).arcs());
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
    assertOneRoot(PARSER.parse(forms).arcs());
  }

  @Test
  void aVeryLongSentenceTakesTimeInProportion() {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < 5_000; i++) {
      forms.addAll(List.of("and", "the", "minister", "("));
    }
    assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertOneRoot(PARSER.parse(forms).arcs()));
  }

  private static void assertOneRoot(List<Arc> arcs) {
    assertEquals(1, arcs.stream().filter(arc -> arc.head() < 0).count());
    assertTrue(arcs.stream().allMatch(arc -> arc.head() < arcs.size()));
  }
}
