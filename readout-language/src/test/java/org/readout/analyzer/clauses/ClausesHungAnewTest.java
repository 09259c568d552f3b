package org.readout.analyzer.clauses;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.Sentence;
import org.readout.language.Word;

/** Each sentence is one that the parser alone gets wrong, or one that must stay as it is. */
class ClausesHungAnewTest {
  private static final TrainedAnalyzer ANALYZER = TrainedAnalyzer.load();

  /** A word's relation and the word that it hangs on. */
  private static String arc(String sentence, String of) {
    Sentence read = ANALYZER.read(List.of(sentence.split(" ")));
    Word word =
        read.words().stream()
            .filter(each -> each.form().equals(of))
            .reduce((a, b) -> b)
            .orElseThrow();
    return word.relation() + " " + (word.head() < 0 ? "-" : read.word(word.head()).form());
  }

  @Test
  void aClauseRightBehindTheNounThatItLacksIsTheNouns() {
    assertEquals(
        "acl:relcl women",
        arc(
            "Peru asked Chile to release some of the women , children , and teachers it has"
                + " arrested .",
            "arrested"));
  }

  @Test
  void whoTheySayDidSomethingDidIt() {
    String sentence =
        "Human rights groups have urged the president to dismiss the deputy minister , who , they"
            + " say , visited the village twice after the killings .";
    assertEquals("acl:relcl minister", arc(sentence, "visited"));
    assertEquals("parataxis visited", arc(sentence, "say"));
  }

  @Test
  void aNounWithACopulaIsNoSubjectOfAnotherVerb() {
    assertEquals(
        "ccomp said",
        arc(
            "In a message to a radio station on Sunday , a man who said he was a rebel commander"
                + " claimed that his fighters had captured the post .",
            "commander"));
  }

  @Test
  void whatAnAnswerDeniesIsNotSaidByWhomItAnswers() {
    assertEquals(
        "conj said",
        arc(
            "The army said rebels had attacked the village , but the rebels dismissed the claim .",
            "dismissed"));
    assertEquals(
        "advcl said",
        arc(
            "The minister said police had arrested the mayor , while the opposition rejected the"
                + " allegation .",
            "rejected"));
  }

  @Test
  void whatAnotherSaysBesideIsNotSaidByTheFirst() {
    assertEquals(
        "advcl said",
        arc(
            "An official said the bodies of two men had been brought in , while the interior"
                + " ministry said one policeman was stabbed .",
            "said"));
  }

  @Test
  void whatStandsInThePastGoesOnWithTheSayingAndNotWithWhatIsToCome() {
    assertEquals(
        "conj said",
        arc(
            "Duarte said Brazil would send 20 trucks of food to the refugees and urged Kenya to"
                + " release the pilots .",
            "urged"));
  }

  @Test
  void whatSomebodyTellsOfBothSidesStaysWithin() {
    assertEquals(
        "conj attacked",
        arc(
            "The minister said rebels attacked the camp and the army killed ten of them .",
            "killed"));
    assertEquals(
        "conj rejected",
        arc(
            "The senator said that Peru had rejected the offer but that Chile had welcomed it .",
            "welcomed"));
  }

  @Test
  void whoPlansTwoThingsPlansBoth() {
    assertEquals(
        "conj send",
        arc("Duarte said Brazil would send food to the refugees and build a camp .", "build"));
  }

  @Test
  void aSecondMainClauseStaysOne() {
    assertEquals(
        "conj attacked", arc("Rebels attacked the camp and the army killed ten .", "killed"));
  }

  @Test
  void whatADeedLedToIsNotDoneByWhoComplainsOfIt() {
    assertEquals(
        "advcl shelling",
        arc("The envoy accused the army of shelling a market , killing ten people .", "killing"));
    assertEquals(
        "advcl accused",
        arc("The envoy accused the army of shelling a market , calling it a crime .", "calling"));
  }

  @Test
  void whatLeadsAClauseInIsNoPrepositionOfItsSubject() {
    String sentence =
        "Neither side confirmed the deal after mediators from Chad and Niger met separately with"
            + " both delegations .";
    assertEquals("mark met", arc(sentence, "after"));
    assertEquals("advcl confirmed", arc(sentence, "met"));
  }

  @Test
  void anAllegationThatIsDeniedIsNamedByWhoTellsIt() {
    assertEquals(
        "appos said",
        arc(
            "His sister said he had been beaten by guards in the prison , an allegation the"
                + " authority denied .",
            "allegation"));
  }

  @Test
  void aGerundWithAnObjectOrAClauseIsAClause() {
    assertEquals(
        "acl army",
        arc("The party accused the army of planning to attack the parliament .", "planning"));
    assertEquals("nmod risk", arc("The risk of flooding is high .", "flooding"));
  }

  @Test
  void anOfficeOfSomethingIsOfTheNameBehindIt() {
    assertEquals("nmod:desc Ana", arc("Secretary of State Ana Diaz met the envoy .", "Secretary"));
    assertEquals("nsubj met", arc("Secretary of State Ana Diaz met the envoy .", "Ana"));
    assertEquals("nsubj met", arc("The Bank of England met the envoy .", "Bank"));
  }

  @Test
  void aChargeIsOfTheVerbThatCharges() {
    assertEquals(
        "obl convicted", arc("A judge convicted former president Ana Diaz of fraud .", "fraud"));
    assertEquals("nmod minister", arc("The judge accused the minister of defence .", "defence"));
  }

  @Test
  void whatFollowsAStateOfThingsGoesOnWithTheSaying() {
    assertEquals(
        "conj said",
        arc(
            "The department said it was deeply concerned by the reports and urged the general to"
                + " let aid workers in .",
            "urged"));
  }

  @Test
  void whatFollowsAQuotationOrALongPastGoesOnWithTheSaying() {
    assertEquals(
        "conj said",
        arc(
            "A spokesman said his movement \" will not be intimidated \" and threatened to retake"
                + " Lima .",
            "threatened"));
    assertEquals(
        "conj denied",
        arc(
            "The president denied that Chilean agents had taken part , and rejected a suggestion by"
                + " a senator .",
            "rejected"));
    assertEquals(
        "conj taken", arc("The army said rebels had taken the town and burned it .", "burned"));
  }
}
