package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Status;
import org.readout.rules.RuleFiles;

/** Reads short reports the whole way, with the model and the rules that ship. */
class ReportReaderTest {
  private static final ReportReader READER =
      ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());

  private static Reading read(String text) {
    return READER.read(Report.of("t", text, Optional.of(LocalDate.of(2031, 5, 14))));
  }

  private static Claim claim(EventType type, String text) {
    List<Claim> claims = read(text).claims();
    return claims.stream()
        .filter(claim -> claim.code().type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no %s among %s".formatted(type, claims)));
  }

  private static List<String> words(List<Participant> participants) {
    return participants.stream().map(participant -> participant.mention().text()).toList();
  }

  private static List<String> chain(Claim claim) {
    return claim.chain().stream()
        .map(voice -> voice.source().orElseThrow().mention().text())
        .toList();
  }

  @Test
  void whatTheReportTellsItselfHasNoChain() {
    Claim met =
        claim(
            EventType.CONSULT,
            "Peruvian President Rosa Vega met Kenyan officials in Lima on Monday.");
    assertEquals(List.of("Peruvian President Rosa Vega"), words(met.actors()));
    assertEquals(
        List.of("Kenyan officials"),
        words(met.recipients()).stream().map(w -> w.substring(0, 16)).toList());
    assertEquals(List.of(), chain(met));
    assertEquals(Status.HAPPENED, met.judgement().status());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 12)), met.when().orElseThrow().from());
  }

  @Test
  void whatThreeDoToOneAnotherIsToldOnceForEachTowardTheOthers() {
    List<Claim> signed = read("Peru, Kenya and Chad signed a trade agreement.").claims();
    assertEquals(
        List.of(List.of("Peru"), List.of("Kenya"), List.of("Chad")),
        signed.stream().map(claim -> words(claim.actors())).toList());
    assertEquals(
        List.of(List.of("Kenya", "Chad"), List.of("Peru", "Chad"), List.of("Peru", "Kenya")),
        signed.stream().map(claim -> words(claim.recipients())).toList());
  }

  @Test
  void claimsOfOneTriggerAndTypeHaveNamesOfTheirOwn() {
    List<String> names =
        read("Peru and Kenya signed a trade agreement.").claims().stream().map(Claim::id).toList();
    assertEquals(List.of("t:15:SUPPORT", "t:15:SUPPORT:2"), names);
  }

  @Test
  void aChainRunsFromTheInnermostSourceOutwards() {
    Claim condemned =
        claim(
            EventType.ACCUSE,
            "The Daily Courier reported that Duarte told lawmakers that Brazil had condemned the"
                + " rebels.");
    assertEquals(List.of("Duarte", "The Daily Courier"), chain(condemned));
  }

  @Test
  void aStatementThatSomebodyReviewedHasBothInItsChain() {
    Claim thanked =
        claim(
            EventType.SUPPORT,
            "According to a ministry statement reviewed by the Lima Institute, Vega thanked Kenya"
                + " for its help.");
    assertEquals(List.of("a ministry statement", "the Lima Institute"), chain(thanked));
  }

  @Test
  void whatIsYetToHappenDidNotHappen() {
    assertEquals(
        Status.NOT,
        claim(EventType.ACCUSE, "Kenya has yet to condemn the rebels.").judgement().status());
  }

  @Test
  void whatIsAskedForIsDemanded() {
    List<Claim> claims =
        read("Brazil urged Kenya to withdraw its troops from the border.").claims();
    assertEquals(
        List.of("REQUEST happened", "RETREAT demanded"),
        claims.stream().map(c -> c.code().type() + " " + c.judgement().status().word()).toList());
  }

  @Test
  void whatADenialHoldsDidNotHappenOnTheDeniersWord() {
    Claim sent = claim(EventType.ASSAULT, "The minister denied that Kenya had bombed the camp.");
    assertEquals(Status.NOT, sent.judgement().status());
    assertEquals(List.of("The minister"), chain(sent));
  }

  @Test
  void doubtOfTheNarratorIsKeptAsAHedge() {
    Claim met = claim(EventType.CONSULT, "Vega reportedly met the rebels.");
    assertEquals(
        List.of("reportedly"), met.judgement().hedges().stream().map(h -> h.text()).toList());
  }

  private static List<String> statementCodes(String text) {
    return read(text).attributions().stream()
        .flatMap(sourced -> sourced.attribution().cameo().stream())
        .toList();
  }

  @Test
  void whatAPoliticalActorSaysIsAStatementWhereItIsNoEventOfItsOwn() {
    assertEquals(
        List.of("010"), statementCodes("The Kenyan minister said that the harvest was good."));
    assertEquals(
        List.of(), statementCodes("The Kenyan minister said that Brazil condemned the attack."));
    assertEquals(List.of(), statementCodes("A cookbook said that the harvest was good."));
  }

  @Test
  void neitherNewsMediaNorUnnamedOfficialsMakeStatements() {
    assertEquals(List.of(), statementCodes("The Kenyan newspaper said the harvest was good."));
    assertEquals(List.of(), statementCodes("Officials said the harvest was good."));
    assertEquals(List.of("010"), statementCodes("Kenyan officials said the harvest was good."));
  }

  @Test
  void sayingWhatOneWillDoIsNoStatementBesideThePromise() {
    assertEquals(List.of(), statementCodes("Kenya said it will support Brazil."));
  }

  @Test
  void aHopeIsAStatementOfItsOwnKind() {
    assertEquals(
        List.of("013"), statementCodes("Kenya was confident that the harvest would be good."));
  }

  @Test
  void whatSomebodyElseSaidIsTheStatementAndNotTheTellingOfIt() {
    assertEquals(
        List.of("016"), statementCodes("Kenya said that Peru denied that the harvest was bad."));
  }

  @Test
  void publicActsWithoutAssertionAreStatements() {
    assertEquals(
        List.of("017"),
        statementCodes("Kenyan President Daniel Otieno attended a ceremony for the sailors."));
    assertEquals(
        List.of("018"),
        statementCodes("Kenyan President Daniel Otieno expressed condolences to the families."));
    assertEquals(
        List.of(), statementCodes("Kenyan President Daniel Otieno attended a football match."));
  }

  @Test
  void aDenialIsAStatementWhateverIsDenied() {
    assertEquals(
        List.of("016"), statementCodes("The Kenyan army denied that it had shelled the camp."));
  }

  private static String cameo(EventType type, String text) {
    return claim(type, text).code().cameo().orElseThrow();
  }

  @Test
  void whatIsAnnouncedHasTheCodeOfAnIntent() {
    assertEquals("071", cameo(EventType.AID, "Norway gave Kenya ten million dollars."));
    assertEquals("0331", cameo(EventType.AID, "Norway will give Kenya ten million dollars."));
    assertEquals("1312", cameo(EventType.SANCTION, "Norway will impose sanctions on Kenya."));
  }

  @Test
  void aPurposeIsNotAnnounced() {
    assertEquals(
        "173", cameo(EventType.COERCE, "Kenyan police stormed the camp to arrest the rebels."));
  }

  @Test
  void anAppealHasTheCodeOfWhatItAsksFor() {
    assertEquals(
        "0233", cameo(EventType.REQUEST, "Kenya asked Norway to send food to the refugees."));
    assertEquals("0233", cameo(EventType.REQUEST, "Kenya asked Norway to help feed the refugees."));
    assertEquals(
        "0213", cameo(EventType.REQUEST, "Kenya made an appeal to Peru to extradite him."));
  }

  @Test
  void theVictimsOfADeedShareItsCode() {
    List<String> codes =
        read("Kenyan rebels shelled the town, killing ten people.").claims().stream()
            .map(claim -> claim.code().cameo().orElseThrow())
            .distinct()
            .toList();
    assertEquals(List.of("194"), codes);
  }

  @Test
  void everyFieldsWordsStandInTheText() {
    String text =
        "Police in Nairobi arrested 12 protesters on Monday, the ministry said. \uD83D\uDE00 It"
            + " said Brazil condemned the arrests.";
    Reading reading = read(text);
    List<Claim> claims = reading.claims();
    assertTrue(claims.size() >= 2, claims.toString());
    claims.stream()
        .flatMap(
            c ->
                Stream.concat(
                    Stream.of(c.trigger()),
                    Stream.concat(c.actors().stream(), c.recipients().stream())
                        .map(Participant::mention)))
        .filter(mention -> mention.spans().size() == 1)
        .forEach(mention -> assertEquals(mention.spans().get(0).of(text), mention.text()));
  }

  @Test
  void theSameReportGivesTheSameReading() {
    String text =
        "Kenya and Brazil signed a treaty on Friday. The rebels rejected it, officials said.";
    assertEquals(read(text), read(text));
  }

  @Test
  void aTextInAnotherLanguageIsNotCodedAndSaysSo() {
    Reading reading =
        read(
            "Die Präsidentin traf am Montag in Lima die Außenministerin von Kenia und sprach mit"
                + " ihr über den Krieg und die Hilfe für die Flüchtlinge.");
    assertEquals(List.of(), reading.claims());
    assertTrue(reading.warnings().get(0).contains("German"), reading.warnings().toString());
  }

  @Test
  void aReportWithoutADateSaysSo() {
    Reading reading = READER.read(Report.of("t", "Kenya condemned the attack.", Optional.empty()));
    assertTrue(reading.warnings().get(0).contains("no date"), reading.warnings().toString());
  }

  @Test
  void anEmptyTextGivesAnEmptyReading() {
    assertEquals(List.of(), read("").claims());
    assertEquals(List.of(), read(" \n\n ").attributions());
  }

  @Test
  void aDeedIsNoAttributionWhateverItsWordMayMeanElsewhere() {
    Reading reading = read("Rebels attacked the village of Arda on Monday.");
    assertEquals(List.of(), reading.attributions());
    assertEquals(1, reading.claims().size());
  }
}
