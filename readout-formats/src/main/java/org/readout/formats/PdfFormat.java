package org.readout.formats;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Takes in the text of a PDF document as one report. Lines are joined to paragraphs and words that
 * were cut at a line's end put together; scans hold no text and are refused.
 */
final class PdfFormat implements ReportFormat {
  private static final int MOST_PAGES = 500;
  private static final byte[] BEGIN = {'%', 'P', 'D', 'F', '-'};
  private static final Pattern CUT_WORD = Pattern.compile("(?<=\\p{Ll})-\\n(?=\\p{Ll})");
  private static final Pattern LINE_END = Pattern.compile("(?<!\\n)\\n(?!\\n)");
  private static final Pattern EMPTY_LINES = Pattern.compile("[ \\t]*\\n[ \\t]*\\n\\s*");

  @Override
  public String name() {
    return "pdf";
  }

  @Override
  public boolean fits(Source source) {
    byte[] head = source.head();
    return head.length > BEGIN.length
        && Arrays.equals(head, 0, BEGIN.length, BEGIN, 0, BEGIN.length);
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    try {
      byte[] bytes = Bytes.whole(source);
      PackedStreams.check(bytes);
      Draft.of(source.name(), fields(bytes)).hand(intake);
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(source.name(), e.reason()));
    }
  }

  private static Map<String, String> fields(byte[] bytes) throws UnreadableException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      Map<String, String> fields = new TreeMap<>();
      fields.put("text", text(document));
      PDDocumentInformation known = document.getDocumentInformation();
      Optional.ofNullable(known.getTitle()).ifPresent(title -> fields.put("title", title));
      Optional.ofNullable(known.getAuthor()).ifPresent(author -> fields.put("authors", author));
      return fields;
    } catch (InvalidPasswordException e) {
      throw new UnreadableException("read a locked PDF; unlock it first");
    } catch (IOException | RuntimeException | StackOverflowError e) {
      // The library meets broken files with whatever went wrong first.
      throw new UnreadableException(
          "read no whole PDF (%s); fetch it anew or give the report as text".formatted(e));
    }
  }

  private static String text(PDDocument document) throws IOException, UnreadableException {
    if (document.getNumberOfPages() > MOST_PAGES) {
      throw new UnreadableException(
          "read a PDF of %,d pages; a report has at most %,d: cut it into its reports"
              .formatted(document.getNumberOfPages(), MOST_PAGES));
    }
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setPageEnd("\n");
    String text = joined(stripper.getText(document));
    if (text.isBlank()) {
      throw new UnreadableException(
          "read a PDF without text, such as a scan; recognise its text first");
    }
    return text;
  }

  private static String joined(String lines) {
    String paragraphs = EMPTY_LINES.matcher(lines.strip()).replaceAll("\n\n");
    String whole = CUT_WORD.matcher(paragraphs).replaceAll("");
    return LINE_END.matcher(whole).replaceAll(" ");
  }
}
