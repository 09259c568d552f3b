package org.readout.analyzer.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextSplitterTest {
  private static final TextSplitter SPLITTER = TextSplitter.load();

  private static void words(String text, String... sentences) {
    List<String> found =
        SPLITTER.split(text).stream()
            .map(s -> s.words().stream().map(w -> w.of(text)).collect(Collectors.joining(" ")))
            .toList();
    assertEquals(List.of(sentences), found);
  }

  @Test
  void titlesAndInitialsDoNotEndASentence() {
    words(
        "Gen. A. B. Moreno met Sen. Ruth Oyelaran. Mr. Silva left.",
        "Gen. A. B. Moreno met Sen. Ruth Oyelaran .",
        "Mr. Silva left .");
  }

  @Test
  void statesAndBodiesInCapitalsDoNotEndASentenceBeforeAName() {
    words(
        "The U.S. Senate met. The U.N. envoy left.",
        "The U.S. Senate met .",
        "The U.N. envoy left .");
  }

  @Test
  void anAbbreviationEndsASentenceWhereAnOpenerFollows() {
    words(
        "They sued Baxter Inc. The court agreed. It moved to the U.S. It failed.",
        "They sued Baxter Inc.",
        "The court agreed .",
        "It moved to the U.S.",
        "It failed .");
  }

  @Test
  void monthsTakeTheirStop() {
    words("It fell on Oct. 7 and Sept. 9.", "It fell on Oct. 7 and Sept. 9 .");
  }

  @Test
  void halvesOfTheDayKeepTheirStops() {
    words("He left at 5 p.m. on Monday.", "He left at 5 p.m. on Monday .");
    words("He left at 5:30pm. They met at 10 p.m.", "He left at 5:30 pm .", "They met at 10 p.m.");
  }

  @Test
  void aDatelineIsASentence() {
    words("CAIRO - 24 July 2022: The envoys met.", "CAIRO - 24 July 2022 :", "The envoys met .");
    words("LIMA (Reuters) - Farmers marched.", "LIMA ( Reuters ) -", "Farmers marched .");
    words("NAIROBI, Kenya (AP) — Police fired.", "NAIROBI , Kenya ( AP ) —", "Police fired .");
    words("KUWAIT: The cabinet resigned.", "KUWAIT : The cabinet resigned .");
  }

  @Test
  void aDateLineAtTheHeadIsNoPartOfTheText() {
    words(" date 2031-05-04 Farmers marched.", "Farmers marched .");
    words("Date: 2031-05-04\n\nFarmers marched.", "Farmers marched .");
    words("Dates 2031-05-04", "Dates 2031-05-04");
  }

  @Test
  void capitalsWithADashWithinASentenceAreNoDateline() {
    words("The NATO - Russia council met.", "The NATO - Russia council met .");
  }

  @Test
  void closingQuotationMarksBelongToTheSentenceTheyClose() {
    words("“We will stay.” He left.", "“ We will stay . ”", "He left .");
    words("\"We will stay.\" He left.", "\" We will stay . \"", "He left .");
    words("'We will stay.' He left.", "' We will stay . '", "He left .");
  }

  @Test
  void aSentenceMayEndInsideAQuotation() {
    words(
        "\"We came. We saw,\" the minister said.",
        "\" We came .",
        "We saw , \" the minister said .");
  }

  @Test
  void aQuestionInQuotationMarksIsTheObjectOfItsVerb() {
    words("\"Who is in charge?\" the judge asked.", "\" Who is in charge ? \" the judge asked .");
    words("“Why now?” Okafor asked reporters.", "“ Why now ? ” Okafor asked reporters .");
    words("“Why now?” Okafor left.", "“ Why now ? ”", "Okafor left .");
  }

  @Test
  void bracketsInsideQuotationsStandAlone() {
    words(
        "He told them to \"return the displaced [villagers to their homes], and [the town's] school.\"",
        "He told them to \" return the displaced [ villagers to their homes ] , and [ the town 's ] school . \"");
  }

  @Test
  void stopsInsideABracketDoNotEndTheSentenceAroundIt() {
    words(
        "The band (founded 1990. Split 1995.) played.",
        "The band ( founded 1990 . Split 1995 . ) played .");
    words("(They left.) We stayed.", "( They left . )", "We stayed .");
  }

  @Test
  void cliticsAreWords() {
    words(
        "Don't say China's army can't or cannot win; they'll lose, he's gonna say.",
        "Do n't say China 's army ca n't or can not win ; they 'll lose , he 's gon na say .");
    words("It isn’t the farmers’ vote.", "It is n’t the farmers ’ vote .");
    words("the 1990's and the '90s", "the 1990's and the '90s");
  }

  @Test
  void apostrophesWithinNamesStay() {
    words("O'Brien met D'Angelo in N'Djamena.", "O'Brien met D'Angelo in N'Djamena .");
  }

  @Test
  void hyphensAreWordsButForPrefixes() {
    words(
        "The Iran-backed group's ex-leader, 45-year-old Ali al-Masri, is anti-war.",
        "The Iran - backed group 's ex-leader , 45 - year - old Ali al - Masri , is anti-war .");
    words(
        "between 1990-1995 call 555-0134-22 in mid-1980s",
        "between 1990 - 1995 call 555-0134-22 in mid-1980s");
  }

  @Test
  void moneyAndNumbersPartFromTheirMarks() {
    words(
        "It cost $1.5bn, €3,000 or US$20 (up 7.5%) by 10:30am on 3/4.",
        "It cost $ 1.5 bn , € 3,000 or US$ 20 ( up 7.5 % ) by 10:30 am on 3/4 .");
    words("the 2nd, 1990s, .5 and +3", "the 2nd , 1990s , .5 and +3");
  }

  @Test
  void addressesAreOneWord() {
    words(
        "See https://example.org/a?b=c. Write to press.office@example.gov, or example.com/news).",
        "See https://example.org/a?b=c .",
        "Write to press.office@example.gov , or example.com/news ) .");
  }

  @Test
  void aHeadlineNeedsNoStop() {
    words("Envoys meet in Oslo\n\nThe envoys met.", "Envoys meet in Oslo", "The envoys met .");
    words(
        "Envoys meet in Oslo\nThe envoys met on Monday to speak about the truce that both sides had signed.",
        "Envoys meet in Oslo",
        "The envoys met on Monday to speak about the truce that both sides had signed .");
  }

  @Test
  void wrappedLinesGoOn() {
    words(
        "The two governments said on Monday that they had\nreached an accord with the rebels of the Northern\nFront after weeks of talks.",
        "The two governments said on Monday that they had reached an accord with the rebels of the Northern Front after weeks of talks .");
    words("The minister of\r\nfinance resigned.", "The minister of finance resigned .");
  }

  @Test
  void listItemsAreSentences() {
    words(
        "Demands:\n- Release the men\n- Open the road",
        "Demands :",
        "- Release the men",
        "- Open the road");
    words("1. Release the men\n2. Open the road", "1. Release the men", "2. Open the road");
  }

  @Test
  void tableRowsAreSentences() {
    words("Party\tSeats\nReform\t12\nUnity\t9", "Party Seats", "Reform 12", "Unity 9");
  }

  @Test
  void indentedLinesBeginASentence() {
    words("The vote failed\n    The house rose.", "The vote failed", "The house rose .");
  }

  @Test
  void ellipsesEndASentenceOnlyBeforeACapital() {
    words("He paused ... and left. So… The end.", "He paused ... and left .", "So …", "The end .");
  }

  @Test
  void pictographsAreWhole() {
    words("Good 👍🏽 day 👨‍👩‍👧 in 🇫🇷🇩🇪!", "Good 👍🏽 day 👨‍👩‍👧 in 🇫🇷 🇩🇪 !");
  }

  @Test
  void otherScriptsAreKeptWhole() {
    words("Владимир встретил 王毅。", "Владимир встретил 王毅 。");
    words("naïve café señor", "naïve café señor");
  }

  @Test
  void directionMarksAndControlsAreBlank() {
    words("\uFEFFThe\u200B \u202Eenvoy\u202C\u0000 left.", "The envoy left .");
  }

  @Test
  void nothingGivesNothing() {
    words("");
    words(" \n\t ");
  }

  @Test
  void notesBelongToTheSentenceBeforeThem() {
    words("He died. [12] [13] She lived.[2]", "He died . [ 12 ] [ 13 ]", "She lived . [ 2 ]");
  }

  @Test
  void aSentenceOfManyWordsIsCutAtAComma() {
    String text = ("word ".repeat(250) + ", ").repeat(4);
    assertEquals(
        List.of(251, 251, 251, 251),
        SPLITTER.split(text).stream().map(s -> s.words().size()).toList());
  }

  @Test
  void aGreetingIsASentenceBeforeOneThatBegins() {
    words(
        "Regards, Ana Please let me know if you need more.",
        "Regards ,",
        "Ana",
        "Please let me know if you need more .");
  }

  @Test
  void namesInARowStayTogether() {
    words(
        "On Friday President Ana Duarte met Foreign Minister Daniel Otieno in Port Vell.",
        "On Friday President Ana Duarte met Foreign Minister Daniel Otieno in Port Vell .");
    words(
        "Duarte said Tuesday Otieno had agreed to meet Northern Front leaders.",
        "Duarte said Tuesday Otieno had agreed to meet Northern Front leaders .");
  }

  @Test
  void titlesNumbersAndFirmsDoNotEndASentence() {
    words(
        "Lt. Gen. Okafor and Gov. Reyes flew to St. Maren on Flight No. 3 of Vellair Inc. for talks.",
        "Lt. Gen. Okafor and Gov. Reyes flew to St. Maren on Flight No. 3 of Vellair Inc. for talks .");
  }

  @Test
  void quotationsThatAreToldOfEndBehindTheirTeller() {
    words(
        "\"They fired first,\" he said. \"We did not.\" Okafor denied it.",
        "\" They fired first , \" he said .",
        "\" We did not . \"",
        "Okafor denied it .");
    words("\"Leave now!\" Okafor shouted.", "\" Leave now ! \" Okafor shouted .");
  }

  @Test
  void sentencesInLowerCaseEndAtTheirStops() {
    words(
        "i called them twice. they did not answer. what should i do? thanks",
        "i called them twice .",
        "they did not answer .",
        "what should i do ?",
        "thanks");
  }
}
