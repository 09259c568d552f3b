package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Report;

final class MailFormatTest {
  private static final String PLAIN =
      """
      Return-Path: <news@courier.example>
      From: "Valley Courier" <news@courier.example>
      Subject: =?UTF-8?Q?March_in_the_caf=C3=A9?=
       quarter
      Date: Sun, 4 May 2031 08:15:00 +0200
      Message-ID: <1@courier.example>
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Farmers marched to the caf=E9.
      """;

  private static final String BOTH =
      """
      From: news@courier.example
      Subject: Today
      MIME-Version: 1.0
      Message-ID: <2@courier.example>
      Content-Type: multipart/mixed; boundary=x

      --x
      Content-Type: multipart/alternative; boundary=y

      --y
      Content-Type: text/plain

      PLAIN
      --y
      Content-Type: text/html; charset=utf-8
      Content-Transfer-Encoding: base64

      PHA+RmFybWVycyBvZiB0aGUgdmFsbGV5IG1hcmNoZWQuPC9wPjxwPlRoZXkgbGVmdCBpbiB0aGUgZXZlbmluZy48L3A+
      --y--
      --x
      Content-Type: text/plain
      Content-Disposition: attachment; filename=a.txt

      Attached words are not taken.
      --x--
      """;

  @Test
  void aLetterIsAReport() {
    Report report = Taken.from("a.eml", PLAIN).only().report();

    assertEquals("1@courier.example", report.id().value());
    assertEquals("Farmers marched to the café.", report.text().strip());
    assertEquals(Optional.of("March in the café quarter"), report.title());
    assertEquals(Optional.of("Valley Courier"), report.outlet());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), report.published());
  }

  @Test
  void htmlIsTakenWhereThePlainPartTellsLittle() {
    String html = "Farmers of the valley marched.\n\nThey left in the evening.";

    assertEquals(html, Taken.from("a", BOTH.replace("PLAIN", "See it in a browser.")).text());
    assertEquals(
        "Farmers of the valley marched, and left in the evening.",
        Taken.from(
                "a",
                BOTH.replace("PLAIN", "Farmers of the valley marched, and left in the evening."))
            .text()
            .strip());
  }

  @Test
  void aBoxHoldsManyLetters() {
    String box =
        "From a@b Sun May  4 08:15:00 2031\n"
            + PLAIN
            + "\nFrom a@b Sun May  4 09:15:00 2031\n"
            + BOTH.replace("PLAIN", "From here on, no more.\nFrom there neither.");
    Taken taken = Taken.from("news.mbox", box);

    assertEquals(List.of("1@courier.example", "2@courier.example"), taken.ids());
    assertEquals("news.mbox:14", taken.arrivals().get(1).place());
  }

  @Test
  void aLetterWithoutTextIsRefused() {
    String empty = PLAIN.substring(0, PLAIN.indexOf("Farmers"));

    assertEquals(
        "a.eml: read no text; give a report with at least one sentence",
        Taken.from("a.eml", empty).refusal());
  }

  @Test
  void aCutLetterIsReadAsFarAsItGoes() {
    String whole = BOTH.replace("PLAIN", "Farmers of the valley marched, and left in the evening.");

    assertTrue(
        Taken.from("a", whole.substring(0, whole.indexOf("PHA+"))).text().startsWith("Farmers of"));
  }

  @Test
  void partsNestedWithoutEndAreRefused() {
    StringBuilder letter = new StringBuilder("From: a@b\nSubject: x\n");
    for (int i = 0; i < 10_000; i++) {
      letter.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(i, i));
    }

    assertTrue(Taken.from("a", letter.toString()).refusal().contains("nested more than 20 deep"));
  }

  @Test
  void anEndlessLetterIsRefused() {
    Taken taken = new Taken();
    Endless bytes = new Endless("Subject: x\nFrom: a@b\n\n", 40 << 20);

    bytes.readAs("a.eml", taken);

    assertTrue(taken.refusal().startsWith("a.eml: read a letter of 41,943,0"), taken.refusal());
  }

  @Test
  void aTextThatLooksLikeALetterOnlyAtFirstIsText() {
    String text = "From Monday on, prices rise.\nSubject to change: all of them.\n";

    assertEquals(text, Taken.from("a.txt", text.getBytes(Charset.forName("UTF-8"))).text());
  }
}
