package org.readout.actors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.Analysis;
import org.readout.model.Entity;
import org.readout.model.Report;
import org.readout.place.Locator;
import org.readout.rules.RuleFiles;

/** Whose people and bodies are of whom no country is told. */
final class HomeCountryTest {
  private static final TrainedAnalyzer ANALYZER = TrainedAnalyzer.load();
  private static final ActorFinder FINDER = ActorFinder.load(RuleFiles.shipped());
  private static final Locator LOCATOR = Locator.load(RuleFiles.shipped());

  private static String code(String text, String mention) {
    return code("2019-05-14", text, mention);
  }

  private static String code(String day, String text, String mention) {
    Report report = Report.of("test", text, Optional.of(LocalDate.parse(day)));
    Analysis analysis = ANALYZER.analyze(report);
    List<Entity> entities = FINDER.find(analysis, LOCATOR.find(analysis));
    return entities.stream()
        .filter(e -> e.mentions().stream().anyMatch(m -> m.mention().text().equals(mention)))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no mention \"" + mention + "\" in " + entities))
        .affiliation()
        .code()
        .orElse("none");
  }

  @Test
  void thePlaceOfTheActCountsBeforeTheLandOfAnEmbassy() {
    String text =
        "The military government declared a state of emergency in Haiti, a spokesman for the"
            + " Norwegian embassy said.";
    assertEquals("HTIGOV", code(text, "The military government"));
    assertEquals(
        "SENOPP",
        code(
            "The opposition boycotted the vote in Senegal, the French ambassador said.",
            "The opposition"));
  }

  @Test
  void aNewspaperTellsOfManyLands() {
    String text = "Soldiers killed twelve farmers in Guatemala, a Mexican newspaper reported.";
    assertEquals("GTMMIL", code(text, "Soldiers"));
    assertEquals("KENCOP", code("Police freed ten men, a Kenyan newspaper said.", "Police"));
  }

  @Test
  void whomSomebodyRobsOrArrestsIsNoCountryman() {
    assertEquals("COP", code("Police arrested a Danish tourist on Monday.", "Police"));
    assertEquals("COP", code("Police arrested a Danish lawyer on Monday.", "Police"));
    assertEquals("CRM", code("Pirates seized a Panamanian ship.", "Pirates"));
    assertEquals("KENCOP", code("Police arrested twelve Kenyan activists.", "Police"));
  }

  @Test
  void whoCondemnsALandIsNotOfIt() {
    assertEquals("GOV", code("The prime minister criticised France.", "The prime minister"));
    assertEquals("PERAGR", code("Farmers marched against the Peruvian government.", "Farmers"));
    assertEquals("MIL", code("The army attacked Ugandan soldiers.", "The army"));
    assertEquals("UGAREB", code("Rebels attacked Ugandan soldiers.", "Rebels"));
  }

  @Test
  void theTownBeforeAReportIsWhereItIsSet() {
    String text = "COLOMBO, May 13 - Police freed ten men, India's foreign ministry said.";
    assertEquals("LKACOP", code(text, "Police"));
  }

  @Test
  void whatIsLocalOrNationalIsOfTheLandSpokenOf() {
    String text = "Kenyan officials met Danish investors. Local councils in Kenya protested.";
    assertEquals(
        "KENMED", code(text + " National radio criticised the council.", "National radio"));
  }

  @Test
  void anEthnicGroupIsOfTheLandThatItLivesIn() {
    String text = "Ethnic Hungarians clashed with police in Slovakia, Slovak officials said.";
    assertEquals("SVKCVL", code(text, "Ethnic Hungarians"));
    assertEquals("HUNCVL", code("Hungarians clashed with police in Slovakia.", "Hungarians"));
  }

  @Test
  void theForcesThatSomebodySendsAreHis() {
    assertEquals("PERMIL", code("Peru sent 200 soldiers to Bolivia.", "200 soldiers"));
    assertEquals("NORMIL", code("Norway began the withdrawal of troops from Chad.", "troops"));
    assertEquals(
        "IGOUNOMIL",
        code("The United Nations sent military observers to Fiji.", "military observers"));
    assertEquals("HTIREF", code("Canada deported refugees from Haiti.", "refugees from Haiti"));
  }

  @Test
  void whoOnlyWelcomesAWithdrawalHasNotSentTheTroops() {
    String text = "Kenya condemned the withdrawal of troops from Somalia.";
    assertEquals("MIL", code(text, "troops from Somalia"));
  }

  @Test
  void whomALandDismissesIsItsOwn() {
    assertEquals("PERMIL", code("Peru dismissed the army chief.", "the army chief"));
    assertEquals("MIL", code("The occupation army left Peru.", "The occupation army"));
  }

  @Test
  void whoIsBackedByALandIsOfThePlaceWhereHeActs() {
    String text = "Rwandan-backed rebels seized a town in Congo.";
    assertEquals("CODREB", code(text, "Rwandan-backed rebels"));
    assertEquals("SAUMIL", code("Saudi-led forces bombed Sanaa.", "Saudi-led forces"));
  }

  @Test
  void aTownThatNoTableOfActorsHasGivesItsCountry() {
    assertEquals("CODREB", code("Rebels in Bunia attacked Ugandan soldiers.", "Rebels in Bunia"));
  }

  @Test
  void ofTownsOfOneNameTheReportMeansTheOneOfItsCountry() {
    String text = "Rival militias fought in Tripoli, Lebanon's second city.";
    assertEquals("LBN", code(text, "Tripoli"));
    assertEquals("LBY", code("Libyan police left Tripoli.", "Tripoli"));
  }

  @Test
  void aLandIsOfTheStateThatItWasOfOnTheDay() {
    String text = "Rebels shelled Juba on Sunday.";
    assertEquals("SDN", code("2000-03-01", text, "Juba"));
    assertEquals("SSD", code("2015-03-01", text, "Juba"));
  }

  @Test
  void aHolderOfAnOfficeIsKnownThoughSpeltOtherwise() {
    assertEquals(
        "ITAGOV",
        code("2010-04-02", "Prime Minister Berluscony thanked Peru.", "Prime Minister Berluscony"));
    assertEquals(
        "GOV",
        code("2019-04-02", "Prime Minister Berluscony thanked Peru.", "Prime Minister Berluscony"));
    assertEquals("none", code("2010-04-02", "Berluscony thanked Peru.", "Berluscony"));
    assertEquals(
        "GOV", code("2010-04-02", "President Karl Brandu thanked Peru.", "President Karl Brandu"));
  }

  @Test
  void aCapitalThatIsShelledIsATown() {
    assertEquals("LBRREB", code("Rebels shelled the capital, Monrovia.", "Rebels"));
    assertEquals("LBR", code("Rebels shelled the capital, Monrovia.", "Monrovia"));
    assertEquals("GOV", code("The capital accused Quito of spying.", "The capital"));
  }
}
