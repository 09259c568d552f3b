package org.readout.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.actors.ActorFinder;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.Analysis;
import org.readout.language.LanguageAnalyzer;
import org.readout.model.Attribution;
import org.readout.model.Manner;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;

class AttributorTest {
  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final Attributor attributor = Attributor.load(RuleFiles.shipped());
  private final ActorFinder actors = ActorFinder.load(RuleFiles.shipped());

  private List<Attribution> find(String text) {
    Analysis analysis = analyzer.analyze(Report.of("t", text, Optional.empty()));
    return attributor.find(analysis, actors.find(analysis));
  }

  private static String source(Attribution each) {
    return each.source().map(Phrase::mention).map(Mention::text).orElse("-");
  }

  private static List<String> sources(List<Attribution> found) {
    return found.stream().filter(Attribution::link).map(AttributorTest::source).toList();
  }

  @Test
  void aClauseStandsOnItsSpeakersWord() {
    Attribution found = find("The minister said that the bridge was closed.").get(0);
    assertEquals("The minister", source(found));
    assertEquals("that the bridge was closed", found.content().text());
    assertEquals(Manner.INDIRECT, found.manner());
  }

  @Test
  void whatIsSaidInALetterIsSaidToTheOneWhoGetsIt() {
    Attribution found = find("The minister said in a letter to the envoy that it was over.").get(0);
    assertEquals(List.of("the envoy"), addressees(found));
  }

  @Test
  void aSpeechIsMadeToItsAudience() {
    Attribution found = find("The premier delivered remarks to the troops on Monday.").get(0);
    assertEquals(List.of("the troops"), addressees(found));
  }

  @Test
  void whatIsSaidOnAVisitIsSaidToNobody() {
    Attribution found = find("The minister said in a visit to Peru that it was over.").get(0);
    assertEquals(List.of(), addressees(found));
  }

  private static List<String> addressees(Attribution found) {
    return found.addressees().stream().map(each -> each.mention().text()).toList();
  }

  @Test
  void aQuotationBeforeItsCueIsDirect() {
    Attribution found = find("\"The bridge is closed,\" said the minister.").get(0);
    assertEquals("the minister", source(found));
    assertEquals(Manner.DIRECT, found.manner());
  }

  @Test
  void aQuotationGoesOnAfterItsCue() {
    Attribution found =
        find("\"The bridge is closed,\" the minister said. \"Nobody may cross it today.\"").get(0);
    assertTrue(found.content().text().endsWith("Nobody may cross it today"));
  }

  @Test
  void aQuotationGoesOnInTheNextParagraph() {
    Attribution found =
        find("The minister said: “The bridge is closed today.\n\n“Nobody may cross it at all.”")
            .get(0);
    assertTrue(found.content().text().contains("Nobody may cross it at all"));
  }

  @Test
  void accordingToAttributesTheSentence() {
    Attribution found = find("According to police, two men were arrested.").get(0);
    assertEquals("police", source(found));
    assertEquals("two men were arrested", found.content().text());
  }

  @Test
  void aSourceWithinASourceIsAChain() {
    assertEquals(
        List.of("The Gazette", "the mayor"),
        sources(find("The Gazette reported that the mayor said the bridge was closed.")));
  }

  @Test
  void whoReviewedAStatementPassedItOn() {
    List<String> sources =
        sources(find("According to a rebel statement reviewed by the Gazette, the envoy fled."));
    assertTrue(sources.contains("a rebel statement"), sources::toString);
    assertTrue(sources.contains("the Gazette"), sources::toString);
  }

  @Test
  void reportedlyHasNoSourceAndMakesNoLink() {
    Attribution found = find("The general reportedly fled the town.").get(0);
    assertEquals("-", source(found));
    assertEquals(List.of(), sources(List.of(found)));
  }

  @Test
  void whatASpeakerThinksAloudIsNoFurtherVoice() {
    assertEquals(List.of("the minister"), sources(find("\"I think we lost,\" the minister said.")));
  }

  @Test
  void aCueNeverLiesInItsOwnContent() {
    for (Attribution found : find("The road, the mayor said on Monday, is closed to lorries.")) {
      found.cue().ifPresent(cue -> assertTrue(!found.content().overlaps(cue.mention())));
    }
  }

  private void one(String text, String source, String cue, String content) {
    List<String> all =
        find(text).stream()
            .map(
                each ->
                    "%s | %s | %s"
                        .formatted(
                            source(each),
                            each.cue().map(Phrase::mention).map(Mention::text).orElse("-"),
                            each.content().text()))
            .toList();
    assertTrue(all.contains(source + " | " + cue + " | " + content), all::toString);
  }

  @Test
  void aSourceHasItsTitleItsAppositionAndItsRelativeClause() {
    one(
        "Jana Kovač, a miner who saw the fire, said that the shaft was shut.",
        "Jana Kovač, a miner who saw the fire",
        "said",
        "that the shaft was shut");
    one(
        "9/11 widow Tessa Brada said the road was closed.",
        "9/11 widow Tessa Brada",
        "said",
        "the road was closed");
  }

  @Test
  void anAnonymousSourceIsTakenWhole() {
    one(
        "Two officials familiar with the matter said that the talks had failed.",
        "Two officials familiar with the matter",
        "said",
        "that the talks had failed");
  }

  @Test
  void aRelativePronounIsTheSource() {
    one(
        "The mayor met miners who said that the shaft was unsafe.",
        "who",
        "said",
        "that the shaft was unsafe");
  }

  @Test
  void aPrepositionBelongsToItsCue() {
    one(
        "The union called for a ban on night work.",
        "The union",
        "called for",
        "a ban on night work");
  }

  @Test
  void aWordOfNoListAttributesWhereItsSignsSaySo() {
    one("The senator attacked the plan.", "The senator", "attacked", "the plan");
  }

  @Test
  void aWordOfNoListOtherwiseDoesNot() {
    assertEquals(List.of(), find("The lorry crossed the bridge."));
  }

  @Test
  void wordsInScareQuotesAreAttributedToNobody() {
    assertEquals(List.of(), find("The \"smart\" bridge opened on Monday."));
  }

  @Test
  void aHeadlineWithAColonIsItsSpeakers() {
    one(
        "Mayor Dupont: The bridge will open in May.",
        "Mayor Dupont",
        ":",
        "The bridge will open in May");
  }

  @Test
  void anAccountThatGoesOnWithoutACueIsStillItsSources() {
    String text = "The talks had failed, according to Moor. Both sides would meet again in May.";
    Attribution found = find(text).get(1);
    assertEquals("Moor", source(found));
    assertEquals(Optional.empty(), found.cue());
    assertEquals(Manner.INDIRECT, found.manner());
  }

  @Test
  void anAccountEndsWhereTheNarratorSpeaksAgain() {
    assertEquals(1, find("The talks had failed, Moor said. Both sides met again in May.").size());
  }

  @Test
  void anAccountEndsWithItsParagraph() {
    assertEquals(
        1, find("The talks had failed, Moor said.\n\nBoth sides would meet again.").size());
  }

  @Test
  void aSpeakersTurnIsAllThatItsParagraphHolds() {
    Attribution turn =
        find("Excerpts follow.\n\n\"MOOR: The bridge is closed. Nobody may cross it.\n\n\"HALE: Why?")
            .get(0);
    assertEquals("MOOR", source(turn));
    assertEquals("The bridge is closed. Nobody may cross it", turn.content().text());
  }

  @Test
  void aQuotationThatItsOwnStopHasEndedIsNotOfTheNextSpeaker() {
    List<Attribution> found =
        find(
            "Moor said it was \"a bad day for all of us here.\" Hale said that \"we will rebuild.\"");
    assertTrue(
        found.stream()
            .filter(each -> source(each).equals("Hale"))
            .allMatch(each -> each.content().text().equals("that \"we will rebuild")),
        found::toString);
  }

  @Test
  void whoSpeaksInsideAQuotationHasNothingOfWhatFollowsIt() {
    for (Attribution each : find("“Whenever you say so,” Moor said, “the whole town suffers.”")) {
      assertTrue(!each.content().text().contains("Moor"), each::toString);
    }
  }

  @Test
  void aQuotationSignedAfterADashIsItsSigners() {
    one(
        "“The bridge will open again in May.” — Ada Moor",
        "Ada Moor",
        "—",
        "The bridge will open again in May");
  }

  @Test
  void aQuotationIsSignedOnTheLineBelowToo() {
    one(
        "“The bridge will open again in May.”\n― Ada Moor",
        "Ada Moor",
        "―",
        "The bridge will open again in May");
  }

  @Test
  void aNoBreakBlankAfterASignatureDoesNoHarm() {
    one(
        "“The bridge will open again in May.”― Ada Moor\u00a0",
        "Ada Moor",
        "―",
        "The bridge will open again in May");
  }

  @Test
  void aClauseAfterADashSignsNothing() {
    List<Attribution> found = find("“The bridge will open again in May.” — Ada Moor built it.");
    assertTrue(found.stream().noneMatch(each -> source(each).startsWith("Ada Moor")));
  }

  @Test
  void anEmptyTextHasNone() {
    assertEquals(List.of(), find(""));
  }
}
