package org.readout.formats;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.warc.BrokenMemberException;
import org.readout.warc.BrokenRecordException;
import org.readout.warc.HttpResponse;
import org.readout.warc.WarcReader;
import org.readout.warc.WarcRecord;

/**
 * Takes in a web archive (WARC, or WET with the text alone): every page that a server gave whole,
 * as {@code text/html} with status 200, and every text of a conversion record. What else a server
 * gave is passed over, requests and the like in silence; a broken record is told, and reading goes
 * on at the next.
 */
final class WarcFormat implements ReportFormat {
  private static final String BEGINNING = "WARC/";
  private static final List<String> HOLDING = List.of("response", "resource", "conversion");

  private final ReportFormat pages;
  private final ReportFormat texts;

  WarcFormat(ReportFormat pages, ReportFormat texts) {
    this.pages = pages;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean fits(Source source) {
    return new String(source.head(), StandardCharsets.ISO_8859_1).startsWith(BEGINNING);
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    WarcReader reader = new WarcReader(source.stream());
    long taken = 0;
    boolean more = true;
    while (more) {
      try {
        Optional<WarcRecord> record = reader.next();
        more = record.isPresent();
        taken += more && record(source, record.get(), intake) ? 1 : 0;
      } catch (BrokenRecordException | BrokenMemberException | EOFException e) {
        taken++;
        intake.refuse(broken(source, reader.number(), e));
      }
    }
    if (taken == 0) {
      intake.refuse(
          new Refusal(
              source.name(),
              "read %,d records, among them no web page with status 200 and no text; give an archive of pages"
                  .formatted(reader.number())));
    }
  }

  private static Refusal broken(Source source, long number, IOException e) {
    return new Refusal(
        "%s/%d".formatted(source.name(), number),
        "read a record that %s; fetch the archive anew if its pages are wanted"
            .formatted(reason(e)));
  }

  private static String reason(IOException e) {
    return e instanceof BrokenRecordException
        ? String.valueOf(e.getMessage())
        : "is not whole: " + e.getMessage();
  }

  /** Whether the record was one to be taken in. */
  private boolean record(Source source, WarcRecord record, Intake intake) throws IOException {
    if (record.isOfType("response") && isHttp(record)) {
      return response(source, record, intake);
    }
    boolean page = record.isOfType("resource") && typeBegins(record, "text/html");
    boolean text = record.isOfType("conversion") && typeBegins(record, "text/plain");
    if ((page || text) && fits(source, record, intake)) {
      Source part =
          part(source, record, record.headers().field("Content-Type").orElse(""), record.block());
      (page ? pages : texts).read(part, told(record, intake));
    }
    if (!page && !text && HOLDING.stream().anyMatch(record::isOfType)) {
      String type = record.headers().field("Content-Type").orElse("");
      intake.pass(noPage(source, record, "type \"%s\"".formatted(type)));
    }
    return page || text;
  }

  private static Passed noPage(Source source, WarcRecord record, String read) {
    return new Passed(
        place(source, record),
        Passed.Kind.NO_PAGE,
        "read a record that is no page: %s; taken are web pages with status 200, and texts"
            .formatted(read));
  }

  private boolean response(Source source, WarcRecord record, Intake intake) throws IOException {
    HttpResponse response = HttpResponse.read(record.block());
    if (!response.isPage()) {
      String read = "status %d, type \"%s\"";
      String type = response.contentType().orElse("");
      intake.pass(noPage(source, record, read.formatted(response.status(), type)));
      return false;
    }
    if (fits(source, record, intake)) {
      pages.read(
          part(source, record, response.contentType().orElse(""), response.content()),
          told(record, intake));
    }
    return true;
  }

  private static boolean fits(Source source, WarcRecord record, Intake intake) {
    boolean fits = record.length() <= Limits.LONGEST_LINE;
    if (!fits) {
      intake.refuse(
          new Refusal(
              place(source, record),
              "read a record of %,d bytes; a page has at most %,d: it is passed over"
                  .formatted(record.length(), Limits.LONGEST_LINE)));
    }
    return fits;
  }

  private static Source part(Source source, WarcRecord record, String type, InputStream content)
      throws IOException {
    Declared declared = Declared.contentType(type);
    return source.part(
        Long.toString(record.number()),
        record.target().map(declared::at).orElse(declared),
        content);
  }

  private static Intake told(WarcRecord record, Intake intake) {
    return new RecordIntake(record, intake);
  }

  private static String place(Source source, WarcRecord record) {
    return "%s/%d".formatted(source.name(), record.number());
  }

  private static boolean isHttp(WarcRecord record) {
    return typeBegins(record, "application/http");
  }

  private static boolean typeBegins(WarcRecord record, String type) {
    return record
        .headers()
        .field("Content-Type")
        .filter(value -> value.toLowerCase(Locale.ROOT).startsWith(type))
        .isPresent();
  }
}
