package org.readout.formats;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * The formats that reports are taken in from, and the choice among them. Serves any number of
 * sources at once.
 */
public final class Formats {
  // In the order in which they are asked; text takes whatever is left.
  private final List<ReportFormat> all;

  private Formats(Columns columns) {
    all =
        List.of(
            new WarcFormat(new HtmlFormat(), new TextFormat()),
            new ArchiveFormat(this),
            new PdfFormat(),
            new FeedFormat(),
            new NewsmlFormat(),
            new HtmlFormat(),
            new NinjsFormat(),
            new MailFormat(),
            new JsonLinesFormat(),
            new CsvFormat(columns),
            new TextFormat());
  }

  /** All formats, with nothing said of any. */
  public static Formats usual() {
    return with(Columns.USUAL);
  }

  /**
   * All formats, with what a user says of tables.
   *
   * @param columns where tables have what
   */
  public static Formats with(Columns columns) {
    return new Formats(columns);
  }

  /** In the order of the alphabet. */
  public List<String> names() {
    return all.stream().map(ReportFormat::name).sorted().toList();
  }

  public Optional<ReportFormat> named(String name) {
    return all.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The format that a source's first bytes, what is said of it and its name tell. */
  public ReportFormat of(Source source) {
    return all.stream().filter(format -> format.fits(source)).findFirst().orElseThrow();
  }

  /**
   * Hands on every report of a source, whatever its format; containers hand on the reports of what
   * they contain, told apart in the same way.
   *
   * @throws IOException when the source itself cannot be read further
   */
  public void read(Source source, Intake intake) throws IOException {
    of(source).read(source, intake);
  }
}
