package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.model.Entity;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;

final class ActorFinderTest {
  private static final TrainedAnalyzer ANALYZER = TrainedAnalyzer.load();
  private static final ActorFinder FINDER = ActorFinder.load(RuleFiles.shipped());

  private static List<Entity> entities(String text) {
    return FINDER.find(ANALYZER.analyze(Report.of("test", text, Optional.empty())));
  }

  private static Entity withMention(String text, String mention) {
    return entities(text).stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.mention().text().equals(mention)))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no mention \"" + mention + "\" in " + entities(text)));
  }

  private static String code(String text, String mention) {
    return withMention(text, mention).affiliation().code().orElse("none");
  }

  @Test
  void aNationalityBeforeAMinistryGivesItsCountry() {
    assertEquals(
        "PERGOV",
        code("The Peruvian foreign ministry criticised Chile.", "The Peruvian foreign ministry"));
  }

  @Test
  void anOfficialBelongsToTheBodyNamedBeforeHim() {
    assertEquals("PSEREB", code("A Hamas official arrived in Doha.", "A Hamas official"));
  }

  @Test
  void aBodyBeforeANounIsOfTheLandNamedBesideIt() {
    String text = "Chilean army bulldozers demolished Peruvian homes near a Peruvian town.";
    assertEquals("CHLMIL", code(text, "army"));
  }

  @Test
  void aPartOfAHyphenedWordIsNobody() {
    assertTrue(
        entities("Norway backs a two-state solution.").stream()
            .flatMap(e -> e.mentions().stream())
            .noneMatch(m -> m.mention().text().contains("state")));
  }

  @Test
  void securityIsAThing() {
    assertTrue(
        entities("Kenyan troops must ensure security.").stream()
            .flatMap(e -> e.mentions().stream())
            .noneMatch(m -> m.mention().text().equals("security")));
  }

  @Test
  void aCapitalThatSpeaksIsTheGovernment() {
    assertEquals("Portugal", withMention("Lisbon rejected the proposal.", "Lisbon").name());
  }

  @Test
  void aCapitalWhereSomethingHappensIsACity() {
    assertEquals("Lisbon", withMention("Farmers marched in Lisbon.", "Lisbon").name());
  }

  @Test
  void theOfPhraseOfAPresidentGivesTheCountry() {
    assertEquals(
        "KENGOV", code("The president of Kenya thanked Norway.", "The president of Kenya"));
  }

  @Test
  void aFormerMinisterIsNoGovernment() {
    assertEquals(
        "ELI",
        withMention("A former Danish minister was arrested.", "A former Danish minister")
            .affiliation()
            .sector()
            .orElse(""));
  }

  @Test
  void theUnitedNationsHaveTheirOwnCountryCode() {
    assertEquals(
        Optional.of("UNO"),
        withMention("The U.N. condemned the attack.", "The U.N.").affiliation().country());
  }

  @Test
  void journalistsAreMedInCameoAndJrnInPlover() {
    Entity journalist = withMention("A French journalist was released.", "A French journalist");
    assertEquals("FRAMED", journalist.affiliation().code().orElse(""));
    assertEquals("JRN", journalist.affiliation().sector().orElse(""));
  }

  @Test
  void theSurnameIsThePersonNamedInFull() {
    Entity person =
        withMention("Foreign Minister Jana Novak visited Brazil. Novak met students.", "Novak");
    assertEquals("Jana Novak", person.name());
    assertEquals("GOV", person.affiliation().sector().orElse(""));
  }

  @Test
  void policeAreMorePoliticalThanACompany() {
    assertEquals(true, withMention("Turkish police arrested a man.", "Turkish police").political());
    assertEquals(false, withMention("The company fired a man.", "The company").political());
  }

  @Test
  void apposedWordsTellWhoSomebodyIs() {
    Entity person =
        withMention("Jana Novak, the Slovak foreign minister, visited Peru.", "Jana Novak");
    assertEquals("SVKGOV", person.affiliation().code().orElse(""));
  }

  @Test
  void aPronounIsThePersonOfItsGenderWhoWasSpokenOf() {
    String text = "President Maria Lopez met union leaders. She promised reforms.";
    assertEquals("Maria Lopez", withMention(text, "She").name());
  }

  @Test
  void aPronounIsNotTheOtherArgumentOfItsVerb() {
    String text = "Brazil signed a treaty last week. Peru criticised it on Monday.";
    assertEquals("Peru", withMention(text, "Peru").name());
    assertNotEquals("Peru", withMention(text, "it").name());
  }

  @Test
  void theGroupIsTheBodyNamedBefore() {
    String text = "Hezbollah fired rockets on Monday. The group claimed success.";
    assertEquals("Hezbollah", withMention(text, "The group").name());
  }

  @Test
  void aGovernmentBelongsToThePersonWhoseItIs() {
    String text = "President Juan Perez of Honduras resigned. His government fell.";
    assertEquals(Optional.of("HND"), withMention(text, "His government").affiliation().country());
  }

  @Test
  void thePoliceOfAReportAboutOneCountryAreItsPolice() {
    String text = "Kenya banned the rally. Police dispersed protesters in Nairobi.";
    assertEquals("KENCOP", code(text, "Police"));
  }

  @Test
  void aSheikhIsNoLandOfTheSameName() {
    assertNotEquals(
        Optional.of("MYS"),
        withMention("Sheikh Sabah resigned.", "Sheikh Sabah").affiliation().country());
  }

  @Test
  void aSeaIsNoCountry() {
    assertTrue(
        entities("Ships crossed the South China Sea.").stream()
            .noneMatch(e -> e.name().equals("China")));
  }

  @Test
  void weAreWhoeverSaysSo() {
    assertEquals("Norway", withMention("\"We want peace,\" Norway said.", "We").name());
  }

  @Test
  void everythingHoldsOnlyMentionsOfTheText() {
    String text = "The E.U. and NATO warned Russia's army. Its generals, however, laughed.";
    for (Entity entity : entities(text)) {
      entity.mentions().forEach(m -> assertTrue(text.contains(m.mention().text())));
    }
  }

  private static Entity onDay(String day, String text, String mention) {
    Report report = Report.of("test", text, Optional.of(java.time.LocalDate.parse(day)));
    return FINDER.find(ANALYZER.analyze(report)).stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.mention().text().equals(mention)))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theHolderOfAnOfficeBelongsToItsCountryOnThatDay() {
    String text = "Carter thanked Norway.";
    assertEquals("USAGOV", onDay("1979-03-01", text, "Carter").affiliation().code().orElse(""));
    assertEquals("USAELI", onDay("1984-03-01", text, "Carter").affiliation().code().orElse(""));
  }

  @Test
  void anOfficeAndItsHolderOfThatDayAreOne() {
    String text = "The Norwegian prime minister arrived on Monday. Willoch thanked the crowd.";
    Entity person = onDay("1984-03-01", text, "Willoch");
    assertTrue(
        person.mentions().stream()
            .anyMatch(m -> m.mention().text().equals("The Norwegian prime minister")));
  }

  @Test
  void anotherPersonOfTheSurnameIsNotTheHolder() {
    assertEquals(
        Optional.empty(),
        onDay("1979-03-01", "Anna Carter thanked the choir.", "Anna Carter")
            .affiliation()
            .country());
  }

  @Test
  void aSharedShortNameMeansTheBodyOfTheReportsCountry() {
    assertEquals(
        Optional.of("KEN"),
        withMention("UDA leaders met in Kenya.", "UDA").affiliation().country());
    assertEquals(
        Optional.of("GBR"),
        withMention("UDA leaders met in Britain.", "UDA").affiliation().country());
  }

  @Test
  void whatIsBasedInACityIsOfItsCountry() {
    assertEquals("PERBUS", code("The Lima-based company paid a fine.", "The Lima-based company"));
  }

  @Test
  void aStateOfEmergencyIsNobody() {
    assertTrue(
        entities("Norway declared a state of siege and restricted the movement of workers.")
            .stream()
            .flatMap(e -> e.mentions().stream())
            .noneMatch(m -> m.mention().text().matches(".*(state|movement).*")));
  }

  @Test
  void whoIsOfAnotherCountryIsNotOfTheReports() {
    String text = "Chile accused its neighbour and asked other nations for help. Police agreed.";
    assertEquals(Optional.empty(), withMention(text, "its neighbour").affiliation().country());
    assertEquals(Optional.empty(), withMention(text, "other nations").affiliation().country());
    assertEquals("CHLCOP", code(text, "Police"));
  }

  @Test
  void aCourtOfOneStateIsNotThatOfAnother() {
    String text = "The Italian Supreme Court of Cassation freed the driver.";
    assertEquals("ITAJUD", code(text, "The Italian Supreme Court of Cassation"));
  }

  @Test
  void aTitleAlonePointsToWhoWasNamedWithIt() {
    String text =
        "President Maria Lopez arrived on Monday. Farmers in Lima cheered. The president waved.";
    assertEquals("Maria Lopez", withMention(text, "The president").name());
  }

  @Test
  void peopleAreNamedAsTheyAreCalled() {
    assertEquals("Chileans", withMention("Police freed five Chileans.", "five Chileans").name());
  }

  @Test
  void aPresidentOfElsewhereIsNotOfTheCountryWhosePresidentIsAnother() {
    String text = "President Jimmy Carter met President Anwar Ostrelo in Ohio. Americans cheered.";
    assertEquals(
        Optional.empty(),
        onDay("1979-03-01", text, "President Anwar Ostrelo").affiliation().country());
  }

  @Test
  void aPersonsNameIsKnownWhateverItsCapitalsAndHyphens() {
    assertEquals(
        Optional.of("EGY"),
        onDay("2019-03-01", "Abdel-Fattah El-Sisi thanked Norway.", "Abdel-Fattah El-Sisi")
            .affiliation()
            .country());
  }

  @Test
  void aStateOfOldHasItsCodeInItsTimeAndItsHeirsLater() {
    String text = "The Soviet Union condemned the raid.";
    assertEquals("SUN", onDay("1985-03-01", text, "The Soviet Union").affiliation().code().get());
    assertEquals("RUS", onDay("2005-03-01", text, "The Soviet Union").affiliation().code().get());
    assertEquals(
        "SUNMIL",
        onDay("1985-03-01", "Soviet troops left.", "Soviet troops").affiliation().code().get());
  }

  @Test
  void aCountrysNameMeansWhatItMeantOnTheDay() {
    String text = "Congo condemned the raid.";
    assertEquals("COG", onDay("1985-03-01", text, "Congo").affiliation().code().get());
    assertEquals("COD", onDay("2005-03-01", text, "Congo").affiliation().code().get());
    assertEquals("COD", withMention(text, "Congo").affiliation().code().get());
  }

  @Test
  void countriesOfAnOrganisationAreAGroupOfIt() {
    String text = "EU countries condemned the raid. NATO members and an ASEAN state agreed.";
    assertEquals("EUR", withMention(text, "EU countries").affiliation().country().get());
    assertEquals("IGO", withMention(text, "NATO members").affiliation().country().get());
    assertEquals("IGO", withMention(text, "an ASEAN state").affiliation().country().get());
    assertTrue(withMention(text, "NATO members").political());
    assertTrue(withMention("The 27-member EU agreed.", "The 27-member EU").political());
  }

  @Test
  void theRoleBesideANameHasNoWordOfIt() {
    assertEquals(
        "IGO", code("African Union members sent troops to Chad.", "African Union members"));
  }

  @Test
  void bothCountriesAreTheTwoNamedBefore() {
    String text = "Chile and Peru signed a treaty. Both countries put their armies on alert.";
    Entity both = withMention(text, "Both countries");
    assertEquals("Chile and Peru", both.name());
    assertEquals(
        "Chile and Peru", withMention(text + " The two nations paused.", "The two nations").name());
    assertEquals(Optional.empty(), both.affiliation().country());
  }

  @Test
  void theTwoLeadersAreTheTwoPersonsNamedBefore() {
    String text = "President Juan Perez met Maria Lopez. The two leaders held talks on Monday.";
    assertEquals("Juan Perez and Maria Lopez", withMention(text, "The two leaders").name());
  }

  @Test
  void theTwoAreNobodyKnownWhereThreeAreNear() {
    String text =
        "Juan Perez met Maria Lopez and Jana Novak. The two leaders held talks on Monday.";
    assertEquals("The two leaders", withMention(text, "The two leaders").name());
  }

  @Test
  void theyAreTheTwoPersonsOfTheSentence() {
    String text =
        "President Juan Perez was welcomed by Maria Lopez at the palace, where they held talks.";
    assertEquals("Juan Perez and Maria Lopez", withMention(text, "they").name());
  }

  @Test
  void relativesOfOfficialsAreOfTheElite() {
    assertEquals(
        "PERELI", code("The Peruvian president's wife arrived.", "The Peruvian president's wife"));
    assertEquals(
        Optional.of("CVL"),
        withMention("A teacher's wife left.", "A teacher's wife").affiliation().sector());
  }

  @Test
  void theUnidentifiedHaveNoRoleInTheirCode() {
    Entity men = withMention("Unidentified men attacked Peruvian police.", "Unidentified men");
    assertEquals(Optional.of("UNK"), men.affiliation().sector());
    assertEquals(Optional.empty(), men.affiliation().code());
  }

  @Test
  void aForeignMinistryIsOfTheReportsCountryAndForeignTroopsAreNot() {
    String text = "Kenya banned the rally. The foreign ministry agreed. Foreign troops left.";
    assertEquals("KENGOV", code(text, "The foreign ministry"));
    assertEquals("MIL", code(text, "Foreign troops"));
  }

  @Test
  void anArmyIsNoBodyOfAnotherCalling() {
    String text =
        "Peru's army met the United Nations coordinator. The United Nations thanked them. "
            + "Chile praised the army.";
    assertEquals("PERMIL", code(text, "the army"));
  }

  @Test
  void aCourtMayBeTheOneWhoseNameSaysSo() {
    String text = "The International Criminal Court opened a case. Peru thanked the court.";
    assertEquals("International Criminal Court", withMention(text, "the court").name());
  }

  @Test
  void anOfficeIsOfTheBodyThatItIsHeldIn() {
    assertEquals(
        "LAB",
        code("The union's secretary general met the minister.", "The union's secretary general"));
    assertEquals(
        "LAB", code("The president of the union met the minister.", "The president of the union"));
  }

  @Test
  void aBodyThatManyStatesHaveIsOfTheOneSpokenOf() {
    assertEquals("PERLEG", code("Teachers in Peru marched to Congress.", "Congress"));
    assertEquals("USALEG", code("Teachers marched to Congress.", "Congress"));
  }

  @Test
  void anArmyIsNoRebelArmyNamedBefore() {
    String text = "The Arakan Army freed two men in Myanmar. Peru praised the army in Naypyidaw.";
    assertNotEquals("Arakan Army", withMention(text, "the army").name());
  }

  @Test
  void theMinistryThatAPresidentGivesOrdersToIsOfHisState() {
    String text =
        "Chile's foreign ministry rejected the account. "
            + "The Peruvian president ordered the foreign ministry to lodge a protest.";
    assertEquals("PERGOV", code(text, "the foreign ministry"));
  }

  @Test
  void aNamesakeInAnotherOfficeIsNotThePersonKnown() {
    String text =
        "Colombia's president met farmers in Bogota. "
            + "His defence minister, Pedro Sanchez, left Colombia.";
    assertEquals("COLGOV", code(text, "Pedro Sanchez"));
    assertEquals(
        "ESPGOV", code("Prime Minister Pedro Sanchez left.", "Prime Minister Pedro Sanchez"));
  }
}
