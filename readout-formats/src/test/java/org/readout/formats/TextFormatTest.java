package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextFormatTest {

  @Test
  void aFileIsOneReportNamedAfterIt() {
    Taken taken = Taken.from("news/strike.txt", "Dockers went on strike in Ruritania.");

    assertEquals(List.of("news/strike.txt"), taken.ids());
    assertEquals("Dockers went on strike in Ruritania.", taken.text());
    assertEquals(List.of(), taken.only().warnings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date 2031-05-04 The ministers met.",
        "Date: 2031-05-04\n\nThe ministers met.",
        " \n date:\t2031-05-04\r\nThe ministers met.",
        "DATE 2031-05-04",
        "\uFEFFdate 2031-05-04\nThe ministers met."
      })
  void aFirstLineGivesTheDate(String text) {
    assertEquals(
        Optional.of(LocalDate.of(2031, 5, 4)),
        Taken.from("a.txt", text).only().report().published());
  }

  @Test
  void theTextKeepsTheDateLineSinceOffsetsCountInTheFile() {
    String text = " date 2031-05-04 The ministers met.\r\n\tOn Monday.\n";

    assertEquals(text, Taken.from("a.txt", text).text());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The date 2031-05-04 was set for the vote.",
        "Date set for the vote: 2031-05-04",
        "Dates 2031-05-04",
        "Date palms grow in 2031."
      })
  void otherTextsHaveNoDate(String text) {
    Taken taken = Taken.from("a.txt", text);

    assertEquals(Optional.empty(), taken.only().report().published());
    assertEquals(List.of(), taken.refusals());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2031-13-04", "2031-02-30", "04/05/2031", "31-5-4"})
  void aDateThatIsNoneIsToldAndTheReportReadWithoutIt(String date) {
    Taken taken = Taken.from("a.txt", "date " + date + "\nThe ministers met.");

    assertEquals(Optional.empty(), taken.only().report().published());
    assertEquals(
        "a.txt: read date \"%s\"; write year, month and day as in 2024-03-19".formatted(date),
        taken.refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t\r\n", "\uFEFF"})
  void anEmptyFileIsPassedOver(String text) {
    assertEquals(
        "a.txt: read no text; give a report with at least one sentence",
        Taken.from("a.txt", text).passed().get(0).refusal().toString());
  }

  @ParameterizedTest
  @CsvSource({
    "GIF89a, a picture",
    "{\\rtf1 text}, a rich-text document",
    "<?xml version='1.0'?><note/>, XML of a kind that is not known here"
  })
  void aFileOfAnotherKindIsCalledByItsName(String content, String kind) {
    assertEquals(
        "a.bin: read %s; give the report as text".formatted(kind),
        Taken.from("a.bin", content.getBytes(StandardCharsets.ISO_8859_1)).refusal());
  }

  @Test
  void aBinaryFileIsRefused() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 37 % 251);
    }

    assertTrue(Taken.from("a", bytes).refusal().startsWith("a: read a binary file ("));
  }

  @Test
  void aFewControlAndRightToLeftCharactersAreKept() {
    String text =
        "The \u202Bminister\u202C met\u0007 \u05D0\u05D1\u05D2 in the capital. ".repeat(3);

    assertEquals(text, Taken.from("a.txt", text).text());
  }

  @Test
  void aTextBeyondAllReportsIsRefused() {
    String text = "word ".repeat(Limits.LONGEST_TEXT / 5 + 1);

    assertEquals(
        "a.txt: read 1,000,005 characters; a report has at most 1,000,000: cut it into its reports",
        Taken.from("a.txt", text).refusal());
  }

  @Test
  void oneLineOfAHundredMegabytesIsRefusedWithoutReadingItAll() {
    Taken taken = new Taken();
    Endless bytes = new Endless("word ", 100 << 20);

    bytes.readAs("a.txt", taken);

    assertTrue(taken.refusal().startsWith("a.txt: read more than 16,777,216 bytes"));
    assertTrue(bytes.given() < 18 << 20, "read on to byte " + bytes.given());
  }
}
