package org.readout.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.TrainedAnalyzer;
import org.readout.language.LanguageAnalyzer;
import org.readout.model.Report;
import org.readout.rules.RuleFiles;

/** Which times whole sentences tell, read on Wednesday, 14 May 2031. */
class TimesInSentencesTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 14);

  private final LanguageAnalyzer analyzer = TrainedAnalyzer.load();
  private final Dater dater = Dater.load(RuleFiles.shipped());

  private String times(String text) {
    return dater.find(analyzer.analyze(Report.of("t", text, Optional.of(DAY)))).stream()
        .map(time -> time.phrase().mention().text() + " = " + time.value())
        .collect(Collectors.joining("; "));
  }

  /** Sentences before their times, one after the other. */
  private void read(String... sentencesAndTimes) {
    List<String> wanted = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < sentencesAndTimes.length; i += 2) {
      wanted.add(sentencesAndTimes[i] + " " + sentencesAndTimes[i + 1]);
      found.add(sentencesAndTimes[i] + " " + times(sentencesAndTimes[i]));
    }
    assertEquals(String.join("\n", wanted), String.join("\n", found));
  }

  @Test
  void wordsOfNamesAreNoTimes() {
    read(
        "The envoy told the Weekly Herald that he had left.", "",
        "Daily Courier reporters were beaten by the guards.", "",
        "He spoke to Zenda Today about the raid.", "",
        "Daily flights to Zenda were cancelled.", "Daily = P1D",
        "Last week the envoy left.", "Last week = 2031-W19",
        "Today President Duarte met the rebels.", "Today = 2031-05-14",
        "\"Next week we shall leave,\" the envoy said.", "Next week = 2031-W21",
        "The envoy left on Good Friday.", "Good Friday = 2031-04-11");
  }

  @Test
  void theClauseTellsWhereADayLies() {
    read(
        "The hearing was postponed until Friday.", "Friday = 2031-05-16",
        "The court postponed the hearing on Monday.", "Monday = 2031-05-12",
        "Rebels extended the ceasefire until Saturday.", "Saturday = 2031-05-17",
        "Talks could begin as early as Tuesday.", "Tuesday = 2031-05-20",
        "Rebels managed to seize the bridge in August.", "August = 2030-08",
        "The guards began to leave in December.", "December = 2030-12",
        "Police asked the envoy to testify in June.", "June = 2031-06",
        "The case is heard in June.", "June = 2031-06",
        "The case has been heard in June.", "June = 2030-06",
        "The envoys were to meet by May 10.", "May 10 = 2031-05-10",
        "The army will vote in April.", "April = 2032-04");
  }

  @Test
  void severalUnitsAreNotOne() {
    read(
        "Shells fell in the days before the vote.", "the days = PXD",
        "Troops will leave in the coming years.", "the coming years = FUTURE_REF",
        "Troops will leave in the coming week.", "the coming week = 2031-W21",
        "Talks will go on in the weeks ahead.", "the weeks ahead = FUTURE_REF",
        "They fought for a couple of years.", "a couple of years = P2Y",
        "They will stay for two more weeks.", "two more weeks = P2W",
        "They will stay for another month.", "another month = P1M",
        "Three-quarters of the houses burnt.", "",
        "Eighteen thousand men marched.", "");
  }

  @Test
  void daysAreToldFromWhereTheStoryHasCome() {
    read(
        "Shells fell on May 1, and the next morning the envoy fled.",
        "May 1 = 2031-05-01; the next morning = 2031-05-02TMO",
        "Shells fell on May 1, and that evening the envoy fled.",
        "May 1 = 2031-05-01; that evening = 2031-05-01TEV",
        "Shells fell on May 1, and the following Saturday the envoy fled.",
        "May 1 = 2031-05-01; the following Saturday = 2031-05-03");
  }

  @Test
  void yearsAreToldInPairsToo() {
    read(
        "Exports fell in 2029-30.", "2029-30 = 2029/2030",
        "Exports fell in FY2030.", "FY2030 = 2030",
        "Exports fell in the 2029-30 fiscal year.", "the 2029-30 fiscal year = 2029/2030",
        "The 2028-30 war killed thousands.", "The 2028-30 = 2028/2030",
        "Exports fell last fiscal year.", "last fiscal year = 2030",
        "The law was passed after 9/11.", "9/11 = 2001-09-11",
        "Floods came in the summer.", "the summer = 2030-SU",
        "The regime fell in the fall of the capital.", "");
  }

  @Test
  void feastsOfManyCalendars() {
    read(
        "Shells fell during Eid.", "Eid = 2031-04-02",
        "Shells fell on Tet in 2030.", "Tet = 2031-01-23; 2030 = 2030",
        "Shells fell on Chinese New Year 2030.", "Chinese New Year 2030 = 2030-02-03",
        "Shells fell on Songkran.", "Songkran = 2031-04-13",
        "Shells fell on Sukkot.", "Sukkot = 2030-10-12");
  }
}
