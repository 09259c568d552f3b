package org.readout.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Claim;
import org.readout.model.EventType;
import org.readout.model.Participant;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;

/** Reads whose act it is and toward whom, where neither stands right beside the act. */
class SidesTest {
  private static final ReportReader READER =
      ReportReader.load(TrainedAnalyzer.load(), RuleFiles.shipped());

  private static List<Claim> claims(EventType type, String text) {
    Report report = Report.of("t", text, Optional.of(LocalDate.of(2031, 5, 14)));
    return READER.read(report).claims().stream()
        .filter(claim -> claim.code().type() == type)
        .toList();
  }

  /** The sides of the last claim of the type. */
  private static String sides(EventType type, String text) {
    List<Claim> claims = claims(type, text);
    Claim last = claims.get(claims.size() - 1);
    return words(last.actors()) + " -> " + words(last.recipients());
  }

  private static String words(List<Participant> side) {
    return side.isEmpty()
        ? "none"
        : side.stream().map(one -> one.mention().text()).collect(Collectors.joining(" + "));
  }

  @Test
  void aNeighbourIsAStateAsAnyOther() {
    assertEquals(
        "Zambia -> neighboring Malawi",
        sides(EventType.THREATEN, "Zambia threatened neighboring Malawi with a strike."));
  }

  @Test
  void thoseWhoDidWhatAProtestIsAboutAreWhomItIsAgainst() {
    assertEquals(
        "Miners in Kitwe -> Zambian soldiers",
        sides(
            EventType.PROTEST,
            "Miners in Kitwe marched on Friday to protest the beatings by Zambian soldiers."));
  }

  @Test
  void aTownStandsForTheCountryThatItIsIn() {
    assertEquals(
        "Kenya -> Kitwe",
        sides(EventType.SUPPORT, "Kenya has opened an embassy in Kitwe, the paper said."));
  }

  @Test
  void theAttackIsTheirsWhoAttackedInTheSentenceBefore() {
    assertEquals(
        "Rebels -> ten people",
        sides(
            EventType.ASSAULT,
            "Rebels attacked the town of Kitwe on Monday. The attack killed ten people."));
  }

  @Test
  void anActThatIsNamedAgainHasTheSidesThatItHadBefore() {
    assertEquals(
        "Kenyan troops -> the port of Kismayo",
        sides(
            EventType.ASSAULT,
            "Kenyan troops shelled the port of Kismayo on Monday. The shelling went on for hours."));
  }

  @Test
  void theWordsOfASideToldBeforeStandWhereTheyWereTold() {
    List<Claim> claims =
        claims(
            EventType.ASSAULT,
            "Rebels attacked the town of Kitwe on Monday. The attack killed ten people.");
    assertEquals(claims.get(0).actors().get(0).mention(), claims.get(1).actors().get(0).mention());
  }

  @Test
  void anAttackThatMayBeOneOfTwoIsNobodys() {
    assertEquals(
        "none -> ten people",
        sides(
            EventType.ASSAULT,
            "Rebels attacked Kitwe and soldiers bombed Lusaka. The attack killed ten people."));
  }

  @Test
  void anAttackThatHasNotBeenToldIsNobodys() {
    assertEquals(
        "none -> ten people",
        sides(
            EventType.ASSAULT,
            "Rebels attacked the town of Kitwe on Monday. A raid killed ten people."));
  }

  @Test
  void forcesOfTwoCountriesAreOfBoth() {
    Claim shelled =
        claims(EventType.ASSAULT, "US and British forces shelled the town of Kitwe.").get(0);
    assertEquals(List.of("GBR", "USA"), countries(shelled.actors()));
  }

  @Test
  void refugeesAreOfTheCountryThatTheyFlee() {
    Claim sent =
        claims(EventType.AID, "Zambia sent tents to refugees fleeing the fighting in Malawi.")
            .get(0);
    assertEquals(List.of("MWI"), countries(sent.recipients()));
  }

  @Test
  void aGroupIsOfThePlaceThatItIsBasedIn() {
    Claim attacked =
        claims(
                EventType.ASSAULT,
                "A rebel group based in Zambia attacked a town in Malawi, Kenya said.")
            .get(0);
    assertEquals(List.of("ZMB"), countries(attacked.actors()));
  }

  @Test
  void whoCallsUpForcesForAWarWagesIt() {
    assertEquals(
        "Bolivia -> Paraguay",
        sides(
            EventType.ASSAULT,
            "Bolivia called up reservists for a possible war against Paraguay."));
  }

  @Test
  void whatForcesAreCapableOfTheyDo() {
    assertEquals(
        "militiamen -> Uganda",
        sides(
            EventType.ASSAULT,
            "Kenya trained militiamen capable of launching attacks against Uganda."));
  }

  @Test
  void whosePlanItIsDoesWhatIsPlanned() {
    assertEquals(
        "The rebels -> the army",
        sides(EventType.ASSAULT, "The rebels drew up plans for an attack on the army."));
  }

  @Test
  void whoHasAPartInADeedDoesIt() {
    assertEquals(
        "The general -> the priest",
        sides(EventType.ASSAULT, "The general denied involvement in the killing of the priest."));
  }

  @Test
  void whoActsAfterAClashHasTakenPartInIt() {
    assertEquals(
        "Peruvian troops -> guerrillas",
        sides(
            EventType.ASSAULT,
            "Peruvian troops retook a village after fierce fighting with guerrillas."));
  }

  @Test
  void whatWasLiftedAfterTalksHeldNone() {
    assertEquals(
        "none -> Chad", sides(EventType.CONSULT, "Sanctions were lifted after talks with Chad."));
  }

  @Test
  void anOfferIsCarriedOutByWhoMakesIt() {
    assertEquals(
        "Chilean -> Bolivia",
        sides(
            EventType.CONSULT,
            "Peru's president rejected a Chilean offer to host a summit with Bolivia."));
  }

  @Test
  void aDemandIsCarriedOutByWhoAnswersIt() {
    assertEquals(
        "Peru -> Bolivia",
        sides(EventType.SANCTION, "Peru rejected Chile's demand to sever ties with Bolivia."));
  }

  @Test
  void whoHelpsActsTowardWhoIsHelped() {
    assertEquals(
        "Kenya -> Zambia",
        sides(EventType.AID, "Zambia tightened the blockade of Malawi with Kenya's help."));
  }

  @Test
  void whoShellsATownKillsThoseInIt() {
    assertEquals(
        "militiamen -> ten Kenyans",
        sides(EventType.ASSAULT, "The village was attacked by militiamen, killing ten Kenyans."));
  }

  @Test
  void whoIsAttackedFleesHimself() {
    assertEquals(
        "The villagers -> none",
        sides(
            EventType.RETREAT,
            "The villagers were attacked by militiamen, surrendering a day later."));
  }

  @Test
  void countriesJoinedByAHyphenAreBothSides() {
    assertEquals(
        "Chadian + Libyan -> none",
        sides(EventType.ASSAULT, "The Chadian-Libyan war went on for years."));
  }

  @Test
  void aStrikeIsInProtestOfThoseWhoHoldIt() {
    assertEquals(
        "Parties in Nepal -> none",
        sides(
            EventType.PROTEST,
            "Parties in Nepal organized a strike that shut down the city in protest of the arrest of activists."));
  }

  @Test
  void contactsAreWithSomebody() {
    assertEquals(
        "they -> Libya",
        sides(
            EventType.SANCTION, "Chadian leaders said they would boycott all contact with Libya."));
  }

  @Test
  void onesOwnMarketIsNoRecipient() {
    assertEquals(
        "Malta -> Kenyan traders",
        sides(
            EventType.SANCTION, "Malta imposed curbs on its fish market against Kenyan traders."));
  }

  @Test
  void aTruceIsBrokenTowardWhoComplains() {
    assertEquals(
        "rebels -> The government",
        sides(EventType.ASSAULT, "The government accused rebels of violating a ceasefire."));
  }

  @Test
  void anObserverIsNoPartyToATruce() {
    assertEquals(
        "rebels -> none",
        sides(EventType.ASSAULT, "The United Nations accused rebels of violating a ceasefire."));
  }

  @Test
  void whatIsDoneInTheWakeOfADeedIsNotTowardItsVictim() {
    assertEquals(
        "The king -> Peru",
        sides(
            EventType.ACCUSE,
            "The king called for sanctions against Peru in the wake of the execution of a priest."));
  }

  @Test
  void whomOneMeetsIsNotWithWhomOneClashedBefore() {
    assertEquals(
        "The king -> the Kenyan president",
        sides(EventType.CONSULT, "The king met the Kenyan president after a clash with the army."));
  }

  @Test
  void aSeriesOfAttacksIsTheirsWhoCarryItOut() {
    assertEquals(
        "The rebels -> the army",
        sides(EventType.ASSAULT, "The rebels carried out a series of attacks on the army."));
  }

  @Test
  void clashesThatEruptAreBetweenThoseWhoAreNamed() {
    assertEquals(
        "police + students -> none",
        sides(EventType.PROTEST, "Clashes erupted between police and students in Lima."));
  }

  @Test
  void whoCondemnsAnArrestIsNotAgainstTheArrested() {
    assertEquals(
        "Peru -> Bolivia",
        sides(EventType.ACCUSE, "Peru condemned the arrest of Chilean students by Bolivia."));
  }

  @Test
  void whoCondemnsAKillingByNobodyIsAgainstNobody() {
    assertEquals(
        "Peru -> none", sides(EventType.ACCUSE, "Peru condemned the killing of a priest."));
  }

  @Test
  void anInvasionIsTheInvaders() {
    assertEquals(
        "Kenya -> Libya", sides(EventType.ACCUSE, "Kenya condemned Libya's invasion of Chad."));
  }

  @Test
  void whoIsHelpedIsAgreedWith() {
    assertEquals(
        "Kenya -> Uganda",
        sides(EventType.AGREE, "Kenya agreed to send material to help defend Uganda."));
  }

  @Test
  void anArrestThatIsWelcomedIsNoFavourToTheArrested() {
    assertEquals(
        "Kenya -> none", sides(EventType.SUPPORT, "Kenya welcomed the arrest of the general."));
  }

  @Test
  void whoIsConvictedOfAMassacreDidIt() {
    assertEquals(
        "the general -> villagers",
        sides(EventType.ASSAULT, "A court convicted the general of the massacre of villagers."));
  }

  @Test
  void whatIsComplainedOfMayStandBefore() {
    assertEquals(
        "a Ugandan rights group -> Kenya",
        sides(
            EventType.ACCUSE,
            "Kenya is violating the rights of refugees, a Ugandan rights group complained on Monday."));
  }

  @Test
  void aStrikeIsCalledOffTowardThoseWithWhomOneTalked() {
    assertEquals(
        "The union -> the government",
        sides(EventType.CONCEDE, "The union called off a strike after talks with the government."));
  }

  @Test
  void anAdjectiveOfACountryBeforeAnAttackIsTheAttacker() {
    assertEquals(
        "Kenyan -> the rebels", sides(EventType.ASSAULT, "A Kenyan attack on the rebels failed."));
  }

  @Test
  void anEmbassyBeforeAnAttackIsAttacked() {
    assertEquals(
        "none -> embassy", sides(EventType.ASSAULT, "The embassy attack was condemned by Kenya."));
  }

  @Test
  void whoClaimsAnAttackKilledItsVictims() {
    assertEquals(
        "the rebels -> ten soldiers",
        sides(EventType.ASSAULT, "A suicide attack claimed by the rebels killed ten soldiers."));
  }

  @Test
  void custodyIsTheirsWhoHold() {
    assertEquals(
        "Ugandan police -> none",
        sides(EventType.COERCE, "Two Kenyans died in the custody of Ugandan police."));
  }

  @Test
  void whoIsBlamedForAnAttackIsNotWhoWasAttacked() {
    assertEquals(
        "none -> Peru", sides(EventType.ACCUSE, "Peru was blamed for an attack on Chile."));
  }

  @Test
  void aStateWhoseDestructionIsVowedDestroysNothing() {
    assertEquals(
        "The movement -> Libya",
        sides(EventType.ASSAULT, "The movement vowed Libya's destruction."));
  }

  @Test
  void whoClashesMayStandBeforeTheClash() {
    assertEquals(
        "Army -> rebels", sides(EventType.ASSAULT, "Army clashes with rebels left ten dead."));
  }

  private static List<String> countries(List<Participant> side) {
    return side.stream().map(one -> one.affiliation().country().orElse("none")).sorted().toList();
  }

  private static String names(EventType type, String text) {
    return claims(type, text).stream()
        .flatMap(claim -> Stream.concat(claim.actors().stream(), claim.recipients().stream()))
        .map(Participant::name)
        .collect(Collectors.joining(" + "));
  }

  @Test
  void whatSomebodyIsAccusedOfIsNoPartOfTheName() {
    assertEquals(
        "The party + the army",
        names(
            EventType.ACCUSE, "The party accused the army of planning to attack the parliament."));
    assertEquals(
        "He + the opposition", names(EventType.ACCUSE, "He accused the opposition of lies."));
  }

  @Test
  void aNameInBracketsIsWholeOrLeftOut() {
    assertEquals(
        "Workers of the United Bus Company of Arda",
        names(
            EventType.PROTEST,
            "Workers of the United Bus Company of Arda (Sharekat-e Vahed) went on strike."));
  }

  @Test
  void whoSufferedADeedIsNotBlamedForIt() {
    assertEquals(
        "The European Union -> none",
        sides(EventType.ACCUSE, "The European Union condemned the arrest of journalists."));
    assertEquals(
        "The mayor -> the junta",
        sides(EventType.ACCUSE, "The mayor condemned the policy of the junta."));
  }
}
