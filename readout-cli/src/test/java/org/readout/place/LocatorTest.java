package org.readout.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.Analysis;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.model.EventCode;
import org.readout.model.EventMention;
import org.readout.model.EventType;
import org.readout.model.Place;
import org.readout.model.Precision;
import org.readout.model.Report;
import org.readout.model.RuleId;
import org.readout.rules.RuleFiles;

final class LocatorTest {
  private static final TrainedAnalyzer ANALYZER = TrainedAnalyzer.load();
  private static final Locator LOCATOR = Locator.load(RuleFiles.shipped());

  private static Analysis analysis(String text) {
    return ANALYZER.analyze(Report.of("test", text, Optional.empty()));
  }

  private static Place place(String text, String name) {
    return LOCATOR.find(analysis(text)).stream()
        .filter(p -> p.phrase().mention().text().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no place " + name));
  }

  private static Optional<String> where(String text, String trigger) {
    Analysis analysis = analysis(text);
    Sentence sentence = analysis.sentences().get(0);
    int head = sentence.wordAt(text.indexOf(trigger));
    EventMention event =
        new EventMention(
            Phrases.word(analysis, sentence, head),
            new RuleId("test/any"),
            new EventCode(EventType.ASSAULT, Optional.empty(), List.of(), Optional.empty()),
            List.of(),
            List.of(),
            0.5);
    return LOCATOR.where(analysis, event, LOCATOR.find(analysis)).map(Place::name);
  }

  @Test
  void aLargeTownNeedsNoHelp() {
    Place lyon = place("The rally was held in Lyon.", "Lyon");
    assertEquals(Optional.of("FRA"), lyon.country());
    assertEquals(2996944, lyon.geonames().orElse(0));
    assertEquals(Precision.CITY, lyon.precision());
  }

  @Test
  void theLandAfterACommaTellsWhichTownIsMeant() {
    assertEquals(
        Optional.of("USA"), place("A court in Paris, Texas freed him.", "Paris").country());
    assertEquals(
        Optional.of("FRA"), place("A court in Paris, France freed him.", "Paris").country());
  }

  @Test
  void aTownIsSoughtInTheCountryThatTheReportSpeaksOf() {
    String text =
        "Officials in Peru said that Peruvian farmers had marched. The march in Trujillo was peaceful.";
    assertEquals(Optional.of("PER"), place(text, "Trujillo").country());
  }

  @Test
  void aTownIsSoughtNearWhatElseTheReportNames() {
    String text =
        "Buses left Dayton and Toledo, Ohio, at noon. The rally in Springfield was quiet.";
    assertEquals(39.9, place(text, "Springfield").latitude().orElse(0), 0.2);
  }

  @Test
  void aWorldCityIsMeantHoweverMuchIsSaidOfALandWithANamesake() {
    String united = " American diplomats said that the United States would help.";
    for (List<String> city :
        List.of(
            List.of("The American president flew to Paris on Monday.", "Paris", "FRA"),
            List.of("U.S. senators met Chinese officials in London.", "London", "GBR"),
            List.of("The American delegation went on to Athens.", "Athens", "GRC"),
            List.of("Canadian police met American diplomats in Moscow.", "Moscow", "RUS"),
            List.of("American bankers met in New York and London.", "London", "GBR"),
            List.of("American bankers met in New York and Boston.", "Boston", "USA"))) {
      Place found = place(city.get(0) + united, city.get(1));
      assertEquals(Optional.of(city.get(2)), found.country(), city.get(0));
    }
    Place boston = place("American bankers met in New York and Boston." + united, "Boston");
    assertEquals(42.4, boston.latitude().orElse(0), 0.2);
  }

  @Test
  void wordsOfLocalLifeSpeakOfTheirCountry() {
    String text =
        "The sheriff of the township said on Monday that state troopers had closed the turnpike."
            + " Councilman Jo Marsh met farmers in %s.";
    assertEquals(Optional.of("USA"), place(text.formatted("Trenton"), "Trenton").country());
    assertEquals(Optional.of("USA"), place(text.formatted("Northampton"), "Northampton").country());
    String british = "The constabulary said on Monday that farmers had marched in Northampton.";
    assertEquals(Optional.of("GBR"), place(british, "Northampton").country());
  }

  private static List<String> names(String text) {
    return LOCATOR.find(analysis(text)).stream().map(p -> p.phrase().mention().text()).toList();
  }

  @Test
  void aTownHasNoArticleOfItsOwn() {
    assertEquals(List.of(), names("Small shops in the Valley closed on Monday."));
    assertEquals(List.of("Houston"), names("Farmers marched to the Houston office on Monday."));
    assertEquals(
        List.of("Hague"),
        names("A court in The Hague freed him.").stream()
            .map(name -> name.replace("The ", ""))
            .toList());
  }

  @Test
  void aSecretaryOfStateIsOfNoPlace() {
    assertEquals(List.of("Lima"), names("Secretary of State Ana Duarte met the envoy in Lima."));
  }

  @Test
  void theStateBehindATownIsNoCity() {
    String text = "Farmers marched in Tacoma, Washington, on Monday.";
    assertEquals(47, place(text, "Washington").latitude().orElse(0), 1);
    assertEquals(
        38.9, place("The envoy flew to Washington.", "Washington").latitude().orElse(0), 0.2);
  }

  @Test
  void aLandmarkThatNewsKnowsGoesBeforeATown() {
    String text = "American diplomats landed at Heathrow on Monday, the United States said.";
    assertEquals(Optional.of("GBR"), place(text, "Heathrow").country());
  }

  @Test
  void aLandIsKnownWhoseLastWordIsTakenForAnother() {
    Place see =
        place("The envoy met the bishop in the Holy See where the rite was held.", "Holy See");
    assertEquals(Optional.of("VAT"), see.country());
  }

  @Test
  void aCountyIsKnown() {
    assertEquals(
        Precision.REGION,
        place("The bridge in Putnam County, Ohio, fell.", "Putnam County").precision());
  }

  @Test
  void accentsMayBeLeftOut() {
    assertEquals(Optional.of("BRA"), place("They met in Sao Paulo.", "Sao Paulo").country());
  }

  @Test
  void aSeaIsMeantWhereverItsNameStands() {
    Place sea = place("The navy of Turkey left the Black Sea.", "Black Sea");
    assertEquals(Precision.REGION, sea.precision());
    assertEquals(Optional.empty(), sea.country());
  }

  @Test
  void aPlaceThatIsNoTownIsKnown() {
    assertEquals(
        34.3,
        place("Trucks waited at the Rafah crossing.", "Rafah crossing").longitude().orElse(0),
        0.2);
    assertEquals(Precision.POINT, place("They met at Camp David.", "Camp David").precision());
  }

  @Test
  void aTownIsKnownByOtherNamesThatGeonamesTells() {
    assertEquals("Netanya", place("A market in Natanya was closed.", "Natanya").name());
    assertEquals(
        Optional.of("IRQ"), place("A market in Fallujah was closed.", "Fallujah").country());
  }

  @Test
  void theOwnNameOfAnotherPlaceGoesBeforeAnOtherName() {
    assertEquals(Optional.of("SYR"), place("A market in Homs was closed.", "Homs").country());
  }

  @Test
  void anAcronymThatATownBearsInSmallLettersIsNoTown() {
    List<Place> places = LOCATOR.find(analysis("Envoys met with NATO on Monday in Lyon."));
    assertEquals(List.of("Lyon"), places.stream().map(Place::name).toList());
  }

  @Test
  void aPlaceThatNoTableKnowsLiesWhereTheTownBesideItLies() {
    Place hall = place("A crowd met at the Zendaberg Hall in Lyon.", "Zendaberg Hall");
    assertEquals(Optional.of("FRA"), hall.country());
    assertEquals(45.7, hall.latitude().orElse(0), 0.2);
    assertEquals(OptionalLong.empty(), hall.geonames());
  }

  @Test
  void aSmallTownIsMeantWhereItsLandFollows() {
    Place town = place("WAPAKONETA, Ohio (Daily Courier) - The old bridge fell.", "WAPAKONETA");
    assertEquals(40.6, town.latitude().orElse(0), 0.2);
  }

  @Test
  void aSeatOfPowerIsAPlaceOnlyWhereSomethingIsAtIt() {
    assertEquals(List.of(), LOCATOR.find(analysis("The White House thanked the farmers.")));
    assertEquals(
        Precision.POINT, place("Envoys met in the White House.", "White House").precision());
  }

  @Test
  void theEventIsWhereItsClauseSays() {
    assertEquals(
        Optional.of("Lyon"), where("Farmers protested in Lyon against the law.", "protested"));
  }

  @Test
  void anEventIsWhereItsTargetIs() {
    assertEquals(Optional.of("Lyon"), where("Rebels shelled the French city of Lyon.", "shelled"));
  }

  @Test
  void whoIsKeptFromEnteringALandIsKeptThere() {
    assertEquals(Optional.of("Peru"), where("They denied the crew visas to enter Peru.", "denied"));
  }

  @Test
  void whereSomebodyToldOfADeedIsNotWhereItWasDone() {
    assertEquals(
        Optional.empty(),
        where("The minister said in Lima on Monday that rebels had shelled troops.", "shelled"));
  }

  @Test
  void anEventWithoutAPlaceHasNone() {
    assertTrue(where("Farmers protested against the law.", "protested").isEmpty());
  }

  @Test
  void thePlacesThatWerePassedOverAreKept() {
    Place paris = place("The rally was held in Paris, Texas.", "Paris");
    assertEquals(Optional.of("USA"), paris.country());
    assertTrue(paris.alternatives().stream().anyMatch(p -> p.country().equals(Optional.of("FRA"))));
    assertTrue(paris.alternatives().size() <= 5);
    assertTrue(paris.alternatives().stream().noneMatch(p -> p.geonames().equals(paris.geonames())));
  }

  @Test
  void anUnknownNameWithANumberIsNoPlace() {
    assertTrue(
        LOCATOR.find(analysis("The union called on the M23 rebels to withdraw from Goma.")).stream()
            .noneMatch(place -> place.phrase().mention().text().equals("M23")));
  }
}
