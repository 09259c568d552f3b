package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Report;

final class CsvFormatTest {
  private static final String TABLE =
      """
      id,headline,body,pub_date,source,link,author
      a1,March in Zenda,"Farmers marched,
      again.",2031-05-04,Valley Courier,https://courier.example/1,Mirela Vantor; Oto Ruben
      a2,,The port closed.,,,,
      """;

  @Test
  void aRowIsAReportAndColumnsAreKnownByTheirUsualNames() {
    Taken taken = Taken.from("news.csv", TABLE);
    Report first = taken.arrivals().get(0).report();

    assertEquals(List.of("a1", "a2"), taken.ids());
    assertEquals("Farmers marched,\nagain.", first.text());
    assertEquals(Optional.of("March in Zenda"), first.title());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), first.published());
    assertEquals(Optional.of("Valley Courier"), first.outlet());
    assertEquals(Optional.of("https://courier.example/1"), first.url());
    assertEquals(List.of("Mirela Vantor", "Oto Ruben"), first.authors());
    assertEquals("news.csv:2", taken.arrivals().get(0).place());
    assertEquals("news.csv:4", taken.arrivals().get(1).place());
  }

  @ParameterizedTest
  @ValueSource(strings = {",", ";", "\t", "|"})
  void aTableIsToldByItsFirstRowWhateverDividesIt(String divider) {
    Taken taken = Taken.from("a", "title#text\nMarch#Farmers marched.\n".replace("#", divider));

    assertEquals("Farmers marched.", taken.text());
    assertEquals(Optional.of("March"), taken.only().report().title());
  }

  @Test
  void aUserMayNameTheColumns() throws IOException {
    Columns columns = Columns.parse("text=Meldung,published=Tag").orElseThrow();
    Taken taken = new Taken();
    byte[] table = "Tag;Meldung\n4 May 2031;Farmers marched.\n".getBytes(StandardCharsets.UTF_8);
    try (Source source = Source.of("a.csv", new ByteArrayInputStream(table))) {
      Formats.with(columns).read(source, taken);
    }

    assertEquals("Farmers marched.", taken.text());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), taken.only().report().published());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "text", "text=", "=body", "colour=red", "text=a,,"})
  void aMappingThatIsNoneIsRefused(String words) {
    assertTrue(Columns.parse(words).isEmpty());
  }

  @Test
  void aTableWithoutAColumnForTextIsRefusedByItsColumns() {
    assertEquals(
        "a.csv: read columns tag, meldung, none known to hold the text; name it, as in --columns"
            + " text=meldung",
        Taken.from("a.csv", "tag,meldung\n1,2\n").refusal());
    assertEquals(
        "a.csv: read no row; give a first row that names the columns",
        Taken.from("a.csv", "").refusal());
  }

  @Test
  void aRowWithoutTextOrWithABadDateIsNamedAndTheOthersAreDone() {
    Taken taken =
        Taken.from("a.csv", "text,date\n,2031-05-04\nOne.,soon\nTwo.,2031-05-04\nThree.\n");

    assertEquals(List.of("a.csv:3", "a.csv:4", "a.csv:5"), taken.ids());
    assertEquals(
        List.of(
            "a.csv:2: read no text; give a report with at least one sentence",
            "a.csv:3: read date \"soon\"; write year, month and day as in 2024-03-19"),
        taken.refusals());
  }

  @Test
  void aTableInAnotherCharacterSetIsRead() {
    byte[] latin = "title,text\nCafé,The café closed.\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] utf16 = "title,text\nCafé,The café closed.\n".getBytes(Charset.forName("UTF-16"));

    assertEquals("The café closed.", Taken.from("a.csv", latin).text());
    assertEquals("The café closed.", Taken.from("a.csv", utf16).text());
  }

  @Test
  void aQuoteThatIsNeverClosedIsRefusedWithinTheBound() {
    Taken taken = new Taken();
    byte[] begin = "text,title\nOne.,a\n\"".getBytes(StandardCharsets.UTF_8);
    Endless rest = new Endless("word ", 100 << 20);
    try (Source source =
        Source.of(
            "a.csv", new java.io.SequenceInputStream(new ByteArrayInputStream(begin), rest))) {
      Formats.usual().read(source, taken);
    } catch (IOException e) {
      throw new AssertionError(e);
    }

    assertEquals(List.of("a.csv:2"), taken.ids());
    assertTrue(taken.refusal().contains("read more than 16,777,216 characters"), taken.refusal());
    assertTrue(rest.given() < 18 << 20, "read on to byte " + rest.given());
  }
}
