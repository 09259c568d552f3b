package org.readout.analyzer.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.Analysis;
import org.readout.language.Chain;
import org.readout.language.Gender;
import org.readout.language.Reference;
import org.readout.language.Reference.Form;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.Report;
import org.readout.model.Span;

final class CoreferenceResolverTest {
  private static final TrainedAnalyzer ANALYZER = TrainedAnalyzer.load();

  private static Analysis analysis(String text) {
    return ANALYZER.analyze(Report.of("test", text, Optional.empty()));
  }

  private static String words(Analysis analysis, Reference reference) {
    Sentence sentence = analysis.sentences().get(reference.sentence());
    int start = sentence.word(reference.first()).span().start();
    return analysis.text().substring(start, sentence.word(reference.last()).span().end());
  }

  private static List<String> words(Analysis analysis, Chain chain) {
    return chain.references().stream().map(reference -> words(analysis, reference)).toList();
  }

  /** The chain that holds a reference of those words. */
  private static Chain chain(Analysis analysis, String wanted) {
    return analysis.chains().stream()
        .filter(chain -> words(analysis, chain).contains(wanted))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + wanted + "\" in " + all(analysis)));
  }

  private static List<List<String>> all(Analysis analysis) {
    return analysis.chains().stream().map(chain -> words(analysis, chain)).toList();
  }

  private static void assertSame(String text, String one, String other) {
    Analysis analysis = analysis(text);
    assertTrue(
        words(analysis, chain(analysis, one)).contains(other),
        () -> "\"%s\" is not \"%s\" in %s".formatted(one, other, all(analysis)));
  }

  private static void assertApart(String text, String one, String other) {
    Analysis analysis = analysis(text);
    assertFalse(
        words(analysis, chain(analysis, one)).contains(other),
        () -> "\"%s\" is \"%s\" in %s".formatted(one, other, all(analysis)));
  }

  @Test
  void aSurnameIsThePersonNamedInFull() {
    assertSame("Jana Novak visited the harbour. Novak met sailors.", "Jana Novak", "Novak");
  }

  @Test
  void aPronounTakesThePersonOfItsGender() {
    String text = "Maria Lopez met Juan Perez on Monday. She thanked him for his help.";
    assertSame(text, "Maria Lopez", "She");
    assertSame(text, "Juan Perez", "his");
    assertApart(text, "Maria Lopez", "him");
  }

  @Test
  void itIsNoPerson() {
    assertApart("Maria Lopez left the company. It closed in May.", "Maria Lopez", "It");
  }

  @Test
  void twoArgumentsOfOneVerbAreNotTheSame() {
    assertApart("Maria Lopez resigned. Anna Weber thanked her.", "Anna Weber", "her");
  }

  @Test
  void whoeverActsUponItIsNotIt() {
    assertApart("The envoy praised the league. Peru acts to keep ties with it.", "Peru", "it");
    assertApart("The league protested. Peru came and criticised it.", "Peru", "it");
    assertSame("Peru acts to keep its ties with the league.", "Peru", "its");
  }

  @Test
  void aPronounThatOpensASentenceGoesOnWithTheSubjectBefore() {
    String text =
        "Kenya has yet to condemn the raids of May, which killed dozens of farmers. It has,"
            + " however, condemned the war on smuggling.";
    assertSame(text, "Kenya", "It");
  }

  @Test
  void anAppositionIsWhatItStandsBeside() {
    assertSame(
        "Jana Novak, the mayor of the town, resigned.", "Jana Novak", "the mayor of the town");
  }

  @Test
  void aTitleIsPartOfTheName() {
    Analysis analysis = analysis("The diplomat Jana Novak resigned on Friday.");
    assertEquals(
        List.of("The diplomat Jana Novak"),
        words(analysis, chain(analysis, "The diplomat Jana Novak")));
  }

  @Test
  void initialsAreTheNameInFull() {
    assertSame(
        "The Bureau of River Fisheries sued the port. The BRF won the case.",
        "The Bureau of River Fisheries",
        "The BRF");
  }

  @Test
  void aRelativePronounIsTheNounThatItsClauseHangsOn() {
    Analysis analysis = analysis("The engineer who built the bridge resigned.");
    Chain chain = chain(analysis, "who");
    assertEquals(Form.RELATIVE, chain.references().get(1).form());
    assertEquals("The engineer who built the bridge", words(analysis, chain.references().get(0)));
  }

  @Test
  void whoeverIsQuotedSaysI() {
    assertSame("\"I resign today,\" Jana Novak told reporters.", "Jana Novak", "I");
  }

  @Test
  void aDescriptionOfTheSameNounPointsBack() {
    assertSame(
        "A company in Velm fired forty workers. The company gave no reason.",
        "A company in Velm",
        "The company");
  }

  @Test
  void aPossessorKeepsItsEnding() {
    Analysis analysis = analysis("Jana Novak's brother resigned.");
    assertEquals(1, words(analysis, chain(analysis, "Jana Novak's")).size());
  }

  @Test
  void aChainTellsKindAndGender() {
    Analysis analysis = analysis("Maria Lopez met union leaders. She promised reforms.");
    Chain chain = chain(analysis, "Maria Lopez");
    assertEquals(EntityKind.PERSON, chain.kind());
    assertEquals(Gender.FEMALE, chain.gender());
    assertEquals(EntityKind.GROUP, chain(analysis, "union leaders").kind());
  }

  @Test
  void itOfTheWeatherRefersToNothing() {
    Analysis analysis = analysis("There was rain in the morning.");
    assertTrue(all(analysis).stream().noneMatch(chain -> chain.contains("There")));
  }

  @Test
  void everyReferenceStandsInOneChainOnly() {
    Analysis analysis =
        analysis("Jana Novak and her brother, who lives in Velm, said that they would sue it.");
    List<Reference> references = new ArrayList<>();
    analysis.chains().forEach(chain -> references.addAll(chain.references()));
    assertEquals(references.size(), references.stream().distinct().count());
  }

  @Test
  void theSameSentencesGiveTheSameChains() {
    String text = "Jana Novak sued the company. She said it owed her money.";
    assertEquals(analysis(text).chains(), analysis(text).chains());
  }

  @Test
  void anEmptyReportHasNoChains() {
    assertEquals(List.of(), CoreferenceResolver.load().chains(List.of(), List.of()));
  }

  /** A sentence in which each word hangs on the one before it. */
  private static Sentence stairs(int index, int size, String form, Upos tag, String xpos) {
    List<Word> words =
        IntStream.range(0, size)
            .mapToObj(
                i ->
                    new Word(
                        new Span(2 * i, 2 * i + 1),
                        form,
                        form,
                        tag,
                        xpos,
                        "_",
                        i - 1,
                        i == 0 ? "root" : "nmod"))
            .toList();
    return new Sentence(index, new Span(0, 2 * size), words);
  }

  @Test
  void aHundredThousandPronounsTakeSeconds() {
    List<Sentence> sentences =
        IntStream.range(0, 10_000).mapToObj(i -> stairs(i, 10, "she", Upos.PRON, "PRP")).toList();
    CoreferenceResolver resolver = CoreferenceResolver.load();
    assertTimeout(Duration.ofSeconds(60), () -> resolver.chains(sentences, List.of()));
  }

  @Test
  void oneEndlessSentenceTakesSeconds() {
    List<Sentence> sentences = List.of(stairs(0, 20_000, "acme", Upos.PROPN, "NNP"));
    CoreferenceResolver resolver = CoreferenceResolver.load();
    assertTimeout(Duration.ofSeconds(60), () -> resolver.chains(sentences, List.of()));
  }

  @Test
  void heIsTheSubjectOfTheSentenceBeforeAndNotWhomThatMet() {
    String text =
        "The president met General Pedro Lima on Monday and pledged aid to Malawi. He condemned the"
            + " attack.";
    assertSame(text, "The president", "He");
    assertApart(text, "General Pedro Lima", "He");
  }

  @Test
  void heIsTheSubjectOfTheSentenceBeforeAndNotOfOneFartherOff() {
    assertSame(
        "Karl Holm spoke to reporters on Sunday. The president has not spoken in public since the"
            + " march. He was visiting Norway when the violence began.",
        "The president",
        "He");
  }

  @Test
  void whoFacesTheSubjectOfTheSentenceBeforeIsSomebodyElse() {
    assertApart(
        "The minister praised Ana Duarte. She thanked the minister.", "The minister", "She");
  }
}
