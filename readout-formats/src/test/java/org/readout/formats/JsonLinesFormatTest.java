package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Report;
import org.readout.model.ReportId;

final class JsonLinesFormatTest {

  @Test
  void aLineGivesAReportWithAllThatIsKnownOfIt() {
    String line =
        "{\"id\": \"r1\", \"text\": \"Farmers marched.\", \"published\": \"2031-05-04\","
            + " \"title\": \"March\", \"outlet\": \"Gazette\", \"url\": \"news:1\"}";

    assertEquals(
        new Report(
            new ReportId("r1"),
            Optional.of("Gazette"),
            Optional.of("March"),
            Optional.of(LocalDate.of(2031, 5, 4)),
            Optional.of("news:1"),
            "en",
            "Farmers marched."),
        Taken.from("a.jsonl", line).only().report());
  }

  @Test
  void allButTheTextMayBeLeftOut() {
    Taken taken = Taken.from("a.jsonl", "{\"text\":\"One.\"}\n\n{\"text\":\"Two.\",\"id\":null}\n");

    assertEquals(List.of("a.jsonl:1", "a.jsonl:3"), taken.ids());
  }

  @Test
  void otherFieldsAreSkippedHoweverDeep() {
    String line = "{\"a\":{\"text\":[1,{\"id\":2}]},\"text\":\"One.\",\"b\":[[]]}";

    assertEquals("One.", Taken.from("a.jsonl", line).text());
  }

  @Test
  void aNumberServesAsId() {
    assertEquals(List.of("17"), Taken.from("a.jsonl", "{\"id\":17,\"text\":\"One.\"}").ids());
  }

  @Test
  void aTimeAfterTheDayIsLeftOut() {
    String line = "{\"text\":\"One.\",\"published\":\"2031-05-04T23:59:00Z\"}";

    assertEquals(
        Optional.of(LocalDate.of(2031, 5, 4)),
        Taken.from("a.jsonl", line).only().report().published());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\": \"One.\"|read no JSON: Unexpected end-of-input",
        "no json|read no JSON: Unrecognized token 'no'",
        "[1, 2]|read no JSON object; write {\"text\": \"...\"} on one line",
        "\"One.\"|read no JSON object; write {\"text\": \"...\"} on one line",
        "{\"text\": \"One.\"} {\"text\": \"Two.\"}|read more after the object",
        "{\"id\": \"r1\"}|read no \"text\"; write {\"text\": \"...\"}",
        "{\"text\": null}|read no \"text\"; write {\"text\": \"...\"}",
        "{\"text\": 3}|read \"text\" that is no text; write it in quotes",
        "{\"text\": [\"One.\"]}|read \"text\" that is no text; write it in quotes",
        "{\"text\": \"  \"}|read no text; give a report with at least one sentence"
      })
  void aLineThatIsNoReportIsRefusedByNumberAndTheOthersAreRead(String line, String reason) {
    Taken taken =
        Taken.from("a.jsonl", "{\"text\":\"Before.\"}\n" + line + "\n{\"text\":\"After.\"}\n");

    assertTrue(
        taken.refusal().startsWith("a.jsonl:2: " + reason), "message was: " + taken.refusal());
    assertEquals(List.of("a.jsonl:1", "a.jsonl:3"), taken.ids());
  }

  @Test
  void aDateThatIsNoneIsToldAndTheReportReadWithoutIt() {
    Taken taken = Taken.from("a.jsonl", "{\"text\":\"One.\",\"published\":\"last May\"}");

    assertEquals(Optional.empty(), taken.only().report().published());
    assertEquals(
        "a.jsonl:1: read date \"last May\"; write year, month and day as in 2024-03-19",
        taken.refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "  \n"})
  void aFileWithoutALineIsRefused(String content) {
    assertEquals(
        "a.jsonl: read no line; give one JSON object a line",
        Taken.from("a.jsonl", content).refusal());
  }

  @Test
  void aLineOfAHundredMegabytesIsSkippedAndTheOthersAreRead() {
    Taken taken = new Taken();
    Endless line = new Endless("word ", 100 << 20);
    java.io.InputStream all =
        new java.io.SequenceInputStream(
            java.util.Collections.enumeration(
                List.of(
                    stream("{\"text\":\"Before.\"}\n"), line, stream("\n{\"text\":\"After.\"}"))));

    read("a.jsonl", all, taken);

    assertEquals(
        "a.jsonl:2: read a line of 104,857,600 bytes; a report has at most 16,777,216: cut it into"
            + " its reports",
        taken.refusal());
    assertEquals(List.of("a.jsonl:1", "a.jsonl:3"), taken.ids());
  }

  @Test
  void charactersBeyondTheBasicPlaneAreKept() {
    String line = "{\"text\":\"A \\ud83d\\ude4f and 😀.\"}";

    assertEquals("A \uD83D\uDE4F and \uD83D\uDE00.", Taken.from("a.jsonl", line).text());
  }

  @Test
  void halfASurrogatePairIsReplacedInItsPlace() {
    Taken taken = Taken.from("a.jsonl", "{\"text\":\"A \\ud83d and \\ude4f.\"}");

    assertEquals("A \uFFFD and \uFFFD.", taken.text());
    assertEquals(List.of("read 2 halves of surrogate pairs as \uFFFD"), taken.only().warnings());
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void everyCharacterSetIsReadAsAStream(String charset) {
    String content = "\uFEFF{\"text\":\"Müller 😀.\"}\n{\"text\":\"Århus.\"}";
    Taken taken =
        Taken.from("a.jsonl", content.getBytes(java.nio.charset.Charset.forName(charset)));

    assertEquals(
        List.of("Müller 😀.", "Århus."),
        taken.arrivals().stream().map(a -> a.report().text()).toList());
  }

  @Test
  void aZippedFileIsReadWithoutUnzippingIt() throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
      out.write("{\"text\":\"One.\"}".getBytes(StandardCharsets.UTF_8));
    }

    assertEquals("One.", Taken.from("a.jsonl.gz", zipped.toByteArray()).text());
  }

  private static java.io.InputStream stream(String content) {
    return new java.io.ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }

  private static void read(String name, java.io.InputStream bytes, Intake intake) {
    try (Source source = Source.of(name, bytes)) {
      Formats.usual().read(source, intake);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
