package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.SourcedContent;
import org.readout.rules.RuleFiles;

/** Reads whole reports in which one source tells what another said. */
class NestedVoicesTest {
  private static final ReportReader READER =
      ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());

  private static Reading read(String text) {
    return READER.read(Report.of("t", text, Optional.of(LocalDate.of(2031, 5, 14))));
  }

  private static String words(Optional<Participant> source) {
    return source.map(each -> each.mention().text()).orElse("-");
  }

  /** Status and sources of each claim of a type, innermost source first. */
  private static List<String> claims(EventType type, String text) {
    return read(text).claims().stream()
        .filter(claim -> claim.code().type() == type)
        .map(NestedVoicesTest::told)
        .toList();
  }

  private static String told(Claim claim) {
    List<String> sources = claim.chain().stream().map(each -> words(each.source())).toList();
    return claim.judgement().status() + " " + String.join(" < ", sources);
  }

  /** The sources of each attribution with a cue, its own first. */
  private static List<String> voices(String cue, String text) {
    return read(text).attributions().stream()
        .filter(each -> each.attribution().cue().orElseThrow().mention().text().equals(cue))
        .map(NestedVoicesTest::voices)
        .toList();
  }

  private static String voices(SourcedContent told) {
    StringBuilder chain = new StringBuilder(words(told.source()));
    told.within().forEach(outer -> chain.append(" < ").append(outer.mention().text()));
    return chain.toString();
  }

  @Test
  void aDenialThatSomebodyTellsOfStandsOnBothTheirWords() {
    String text =
        "The two neighbours have argued over the river for years. Minister Rosa Vega told lawmakers"
            + " on Monday that President Daniel Otieno had denied that Kenyan troops attacked the"
            + " village. She gave no further details. The talks will go on in Lima.";
    assertEquals(
        List.of("NOT President Daniel Otieno < Minister Rosa Vega"),
        claims(EventType.ASSAULT, text));
    assertEquals(
        List.of("President Daniel Otieno < Minister Rosa Vega"), voices("had denied", text));
  }

  @Test
  void anAdmissionIsToldByAMinistry() {
    String text =
        "Kenyan officials spoke to reporters in Nairobi on Friday. The foreign ministry said that"
            + " General Pedro Lima had admitted that his soldiers shelled the town. He has not"
            + " spoken in public. A spokesman declined to comment.";
    assertEquals(
        List.of("HAPPENED General Pedro Lima < The foreign ministry"),
        claims(EventType.ASSAULT, text));
    assertEquals(
        List.of("General Pedro Lima < The foreign ministry"), voices("had admitted", text));
  }

  @Test
  void whoQuotesASpeakerStandsAroundHim() {
    String text =
        "Fighting went on near the border on Sunday. A rebel commander, quoted by the Lima Gazette,"
            + " said Peruvian troops had attacked the camp. The army gave no account of its own.";
    assertEquals(
        List.of("HAPPENED A rebel commander < the Lima Gazette"), claims(EventType.ASSAULT, text));
    assertEquals(List.of("A rebel commander < the Lima Gazette"), voices("said", text));
  }

  @Test
  void aStatementThatIsCitedIsNearerThanWhoCitesIt() {
    String text =
        "The mayor of Arda was missing on Tuesday. The Daily Courier, citing a police statement,"
            + " reported that gunmen had kidnapped the mayor. His family asked for help.";
    assertEquals(
        List.of("HAPPENED a police statement < The Daily Courier"),
        claims(EventType.ASSAULT, text));
  }

  @Test
  void reasonsThatAreCitedAreNoSources() {
    String text =
        "The port was empty on Tuesday. The Daily Courier reported that gunmen had kidnapped the"
            + " mayor, citing the silence of his office. His family asked for help.";
    assertEquals(List.of("HAPPENED The Daily Courier"), claims(EventType.ASSAULT, text));
  }

  @Test
  void aLetterThatSomebodyReviewedHoldsWhatAMinisterSaid() {
    String text =
        "The two governments have been at odds since May. According to a letter reviewed by the"
            + " Lima Institute, Foreign Minister Ana Duarte said that Kenya had condemned the"
            + " rebels. The letter bears no date.";
    assertEquals(
        List.of("HAPPENED Foreign Minister Ana Duarte < a letter < the Lima Institute"),
        claims(EventType.ACCUSE, text));
    assertEquals(
        List.of("Foreign Minister Ana Duarte < a letter < the Lima Institute"),
        voices("said", text));
  }

  @Test
  void whoReportedItStandsAroundWhoSaidIt() {
    String text =
        "A strike closed the port for a third day. As reported by the Lima Gazette, union leader"
            + " Jorge Paz said the government had rejected the demands. Ships waited outside.";
    assertEquals(
        List.of("HAPPENED union leader Jorge Paz < the Lima Gazette"),
        claims(EventType.REJECT, text));
    assertEquals(List.of("union leader Jorge Paz < the Lima Gazette"), voices("said", text));
  }

  @Test
  void aSourceNamedAtTheEndTellsTheWholeSentence() {
    String text =
        "The border has been closed since Friday. Kenya said Peruvian troops had attacked its"
            + " patrol, according to the Lima Gazette. Peru has not replied.";
    assertEquals(List.of("HAPPENED Kenya < the Lima Gazette"), claims(EventType.ASSAULT, text));
    assertEquals(List.of("Kenya < the Lima Gazette"), voices("said", text));
    assertEquals(List.of("the Lima Gazette"), voices("according to", text));
  }

  @Test
  void aQuotationThatGoesOnKeepsItsSpeakerAroundOthers() {
    String text =
        "Foreign Minister Ana Duarte spoke to parliament on Monday. \"Our patience has an end,\""
            + " Duarte said. \"The president denies that Peruvian troops attacked the camp. He knows"
            + " better.\" The session ended after an hour.";
    assertEquals(List.of("NOT The president < Duarte"), claims(EventType.ASSAULT, text));
    assertEquals(List.of("The president < Duarte"), voices("denies", text));
  }

  @Test
  void aQuotationOverParagraphsKeepsItsSpeakerAroundOthers() {
    String text =
        "Ana Duarte, the foreign minister, addressed the assembly.\n\n"
            + "\"The generals have spoken for a week,\" Duarte said. \"They have told us little.\n\n"
            + "\"The president denies that Peruvian troops attacked the camp.\"\n\n"
            + "The assembly rose at noon.";
    assertEquals(List.of("NOT The president < Duarte"), claims(EventType.ASSAULT, text));
    assertEquals(List.of("The president < Duarte"), voices("denies", text));
  }

  @Test
  void aQuotationInAWrappedTextKeepsItsSpeakerAroundOthers() {
    String text =
        "The minister spoke to reporters in the\ncapital on Friday, a day after the talks.\n\n"
            + "\"We have heard much this week,\" Ana Duarte\nsaid. \"The generals told us nothing. The"
            + "\npresident denies that Kenyan troops attacked\nthe camp. I saw no soldiers.\"\n\n"
            + "No one else would comment on the matter\nafter the talks.";
    assertEquals(List.of("NOT The\npresident < Ana Duarte"), claims(EventType.ASSAULT, text));
  }

  @Test
  void threeVoicesStandOneAroundTheOther() {
    String text =
        "The affair has shaken the capital. The Daily Courier reported that Minister Rosa Vega told"
            + " lawmakers that General Pedro Lima had admitted that soldiers attacked the village."
            + " The general has not been seen since.";
    String all = "General Pedro Lima < Minister Rosa Vega < The Daily Courier";
    assertEquals(List.of("HAPPENED " + all), claims(EventType.ASSAULT, text));
    assertEquals(List.of(all), voices("had admitted", text));
  }

  @Test
  void localOfficialsStandWithinWhoTellsOfThem() {
    String text =
        "Relief groups are worried about the camp. According to the Red Cross, local officials said"
            + " that gunmen had attacked a convoy near Arda. Nobody was hurt.";
    assertEquals(
        List.of("HAPPENED local officials < the Red Cross"), claims(EventType.ASSAULT, text));
    assertEquals(List.of("local officials < the Red Cross"), voices("said", text));
  }

  @Test
  void aBeliefIsToldByASpokesman() {
    String text =
        "The governor spoke at a rally in Arda. A spokesman said that Governor Marta Ruiz believes"
            + " that rebels attacked the bridge. She did not say how she knew.";
    assertEquals(
        List.of("HAPPENED Governor Marta Ruiz < A spokesman"), claims(EventType.ASSAULT, text));
    assertEquals(List.of("Governor Marta Ruiz < A spokesman"), voices("believes", text));
  }

  @Test
  void whoIsToldByTheNounThatItStandsFor() {
    String text =
        "The report caused a stir in Lima. The Gazette spoke to an officer who said that the"
            + " minister had denied that troops attacked the village. The minister was abroad.";
    assertEquals(List.of("NOT the minister < an officer"), claims(EventType.ASSAULT, text));
    assertEquals(List.of("the minister < an officer"), voices("had denied", text));
  }

  @Test
  void aDemandIsToldByAnEnvoy() {
    String text =
        "The council met until late at night. Envoy Lena Moser said that Kenya had demanded that"
            + " Peru release the sailors. Peru rejected this.";
    assertEquals(List.of("DEMANDED Kenya < Envoy Lena Moser"), claims(EventType.RETREAT, text));
    assertEquals(List.of("Kenya < Envoy Lena Moser"), voices("had demanded", text));
  }

  @Test
  void whatFollowsAFinishedQuotationIsNotItsCue() {
    String text =
        "\"The government of Peru believes that Kenyan troops attacked the camp,\" a ministry"
            + " statement said. \"It regrets the loss of life.\" Kenya has not replied.";
    assertEquals(
        List.of("HAPPENED The government of Peru < a ministry statement"),
        claims(EventType.ASSAULT, text));
    assertEquals(List.of(), voices("has not replied", text));
  }

  @Test
  void whoSpeaksOfHerOwnThoughtsStandsOnceInAChain() {
    String text =
        "Ana Duarte addressed the assembly. She said that she believes that rebels attacked the"
            + " bridge. The assembly rose at noon.";
    assertEquals(1, claims(EventType.ASSAULT, text).size());
    assertEquals("HAPPENED she", claims(EventType.ASSAULT, text).get(0));
  }
}
