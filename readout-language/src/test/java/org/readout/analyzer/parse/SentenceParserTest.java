package org.readout.analyzer.parse;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelException;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.TagDictionary;
import org.readout.analyzer.tag.TagPair;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

class SentenceParserTest {
  private static final List<String> SENTENCE =
      List.of("Rebels", "have", "attacked", "the", "northern", "port", ".");

  private final SentenceParser parser = RandomParser.parser();

  /** One root; every word hangs on it through others; what is said of arcs can be believed. */
  private static void assertSound(List<String> forms, ParsedSentence parsed) {
    List<Arc> arcs = parsed.arcs();
    assertEquals(forms.size(), arcs.size());
    assertEquals(forms.size(), parsed.tags().size());
    assertEquals(forms.size(), parsed.names().size());
    assertEquals(forms.isEmpty() ? 0 : 1, arcs.stream().filter(arc -> arc.head() < 0).count());
    for (int word = 0; word < arcs.size(); word++) {
      assertEquals(arcs.get(word).head() < 0, arcs.get(word).relation().equals("root"));
      float confidence = arcs.get(word).confidence();
      assertTrue(confidence >= 0 && confidence <= 1, () -> "confidence " + confidence);
      assertHangsOnTheRoot(arcs, word);
    }
  }

  private static void assertHangsOnTheRoot(List<Arc> arcs, int word) {
    int steps = 0;
    for (int at = word; at >= 0; at = arcs.get(at).head()) {
      assertTrue(steps++ <= arcs.size(), "a circle");
    }
  }

  private static void assertSame(ParsedSentence one, ParsedSentence other) {
    assertEquals(one.tags(), other.tags());
    assertEquals(one.arcs(), other.arcs());
    for (int i = 0; i < one.names().size(); i++) {
      assertArrayEquals(one.names().get(i), other.names().get(i));
    }
  }

  private static List<String> randomForms(int count, Random random) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int known = random.nextInt(2 * SENTENCE.size());
      forms.add(
          known < SENTENCE.size()
              ? SENTENCE.get(known)
              : Integer.toString(random.nextInt(), Character.MAX_RADIX));
    }
    return forms;
  }

  @RepeatedTest(20)
  void anyWordsGetATree(RepetitionInfo repetition) {
    Random random = new Random(repetition.getCurrentRepetition());
    List<String> forms = randomForms(1 + random.nextInt(40), random);
    assertSound(forms, parser.parse(forms));
  }

  @Test
  void oneWordIsTheRootBeyondDoubt() {
    assertEquals(List.of(new Arc(-1, "root", 1)), parser.parse(List.of("Protests")).arcs());
  }

  @Test
  void noWordsHaveNoTree() {
    assertSound(List.of(), parser.parse(List.of()));
  }

  @Test
  void aSentenceJustTooLongIsParsedInTwoStretches() {
    for (int more = 0; more <= 1; more++) {
      List<String> forms = randomForms(SentenceParser.LONGEST + more, new Random(1));
      List<Arc> arcs = parser.parse(forms).arcs();
      assertEquals(more, arcs.stream().filter(a -> a.relation().equals("parataxis")).count());
    }
  }

  @Test
  void aVeryLongSentenceIsParsedInTheTimeOfItsStretches() {
    List<String> forms = Collections.nCopies(20_000, "port");
    ParsedSentence parsed =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> parser.parse(forms));
    assertSound(forms, parsed);
  }

  @Test
  void theSameWordsGiveTheSameAgain() {
    ParsedSentence first = parser.parse(SENTENCE);
    List<String> longer = randomForms(90, new Random(2));
    ParsedSentence second = parser.parse(longer);
    assertSame(first, parser.parse(SENTENCE));
    assertSame(second, parser.parse(longer));
    assertSame(first, RandomParser.parser().parse(SENTENCE));
  }

  @Test
  void manyThreadsGiveTheSameAsOne() {
    List<List<String>> sentences =
        IntStream.range(0, 60).mapToObj(i -> randomForms(1 + i, new Random(i))).toList();
    List<ParsedSentence> expected = sentences.stream().map(RandomParser.parser()::parse).toList();
    IntStream.range(0, 240)
        .parallel()
        .forEach(i -> assertSame(expected.get(i % 60), parser.parse(sentences.get(i % 60))));
  }

  @Test
  void scoresOfNamesBelongToTheCaller() {
    ParsedSentence first = parser.parse(SENTENCE);
    float score = first.names().get(0)[0];
    parser.parse(List.of("the", "the"));
    assertEquals(score, first.names().get(0)[0]);
    assertEquals(parser.nameLabels().size(), first.names().get(0).length);
  }

  @Test
  void aFrequentWordHasATagOfTheDictionary() {
    assertEquals(
        new WordTag(Upos.NOUN, "NN", "Number=Sing"),
        parser.parse(List.of("port", "the")).tags().get(1));
  }

  @Test
  void oneLayerIsEnough() {
    SentenceParser flat =
        new SentenceParser(
            RandomParser.network(1),
            RandomParser.rows(),
            RandomParser.DICTIONARY,
            RandomParser.LABELS);
    assertSound(SENTENCE, flat.parse(SENTENCE));
  }

  @Test
  void partsThatDoNotFitTheNetworkAreRefused() {
    LabelNames more =
        new LabelNames(List.of("nsubj", "obj", "obl", "root"), RandomParser.LABELS.names());
    LabelNames rootless = new LabelNames(List.of("a", "b", "c"), RandomParser.LABELS.names());
    TagDictionary tags =
        new TagDictionary(List.of(new TagPair(Upos.NOUN, "NN")), Map.of(), Map.of());
    assertRefused(RandomParser.DICTIONARY, more);
    assertRefused(RandomParser.DICTIONARY, rootless);
    assertRefused(tags, RandomParser.LABELS);
  }

  private static void assertRefused(TagDictionary tags, LabelNames labels) {
    assertThrows(
        ModelException.class,
        () -> new SentenceParser(RandomParser.network(2), RandomParser.rows(), tags, labels));
  }

  /** Other sections may be of other forms in models that older programs wrote. */
  @Test
  void aModelWithoutANetworkIsRefusedBeforeAnythingElseIsRead() {
    ModelFile old = new ModelFile(Map.of("names/lists", new byte[] {1, 2, 3}));
    ModelException problem = assertThrows(ModelException.class, () -> SentenceParser.read(old));
    assertTrue(
        String.valueOf(problem.getMessage()).contains("\"network/weights\""), problem.getMessage());
  }

  @Test
  void namesOfLabelsComeBack() {
    ByteWriter out = new ByteWriter();
    RandomParser.LABELS.write(out);
    assertEquals(RandomParser.LABELS, LabelNames.read(new ByteReader(out.bytes())));
  }
}
