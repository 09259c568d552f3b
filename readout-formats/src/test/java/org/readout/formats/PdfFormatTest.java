package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.readout.model.Report;

final class PdfFormatTest {

  @Test
  void theTextOfADocumentIsAReport() throws IOException {
    byte[] pdf = pdf("Farmers of the valley marched to the minis-", "try on Monday.");
    Report report = Taken.from("a", pdf).only().report();

    assertEquals("Farmers of the valley marched to the ministry on Monday.", report.text());
    assertEquals(Optional.of("March in Zenda"), report.title());
    assertEquals(List.of("Mirela Vantor"), report.authors());
  }

  @Test
  void aScanIsRefused() throws IOException {
    assertEquals(
        "a.pdf: read a PDF without text, such as a scan; recognise its text first",
        Taken.from("a.pdf", pdf()).refusal());
  }

  @Test
  void aBrokenDocumentIsRefused() throws IOException {
    byte[] whole = pdf("Farmers marched.");

    assertTrue(Taken.from("a.pdf", Arrays.copyOf(whole, 200)).refusal().startsWith("a.pdf: read "));
    assertTrue(
        Taken.from("a.pdf", "%PDF-1.7 binary".getBytes(StandardCharsets.UTF_8))
            .refusal()
            .startsWith("a.pdf: read no whole PDF"));
  }

  @Test
  void aDocumentThatUnpacksWithoutEndIsRefused() throws IOException {
    byte[] once = packed(new byte[300 << 20]);
    byte[] twice = packed(once);

    assertTrue(Taken.from("a.pdf", stream(once)).refusal().contains("unpacks to more than"));
    assertTrue(Taken.from("a.pdf", stream(twice)).refusal().contains("unpacks to more than"));
  }

  private static byte[] stream(byte[] content) throws IOException {
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    pdf.write(
        "%PDF-1.7\n1 0 obj<</Length 1/Filter/FlateDecode>>stream\r\n"
            .getBytes(StandardCharsets.UTF_8));
    pdf.write(content);
    pdf.write("\nendstream endobj".getBytes(StandardCharsets.UTF_8));
    return pdf.toByteArray();
  }

  private static byte[] packed(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(bytes)) {
      packing.write(content);
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.getDocumentInformation().setTitle("March in Zenda");
      document.getDocumentInformation().setAuthor("Mirela Vantor");
      PDPage page = new PDPage();
      document.addPage(page);
      write(document, page, lines);
      document.save(bytes);
    }
    return bytes.toByteArray();
  }

  private static void write(PDDocument document, PDPage page, String... lines) throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(FontName.HELVETICA), 11);
      content.setLeading(13);
      content.newLineAtOffset(60, 700);
      for (String line : lines) {
        content.showText(line);
        content.newLine();
      }
      content.endText();
    }
  }
}
