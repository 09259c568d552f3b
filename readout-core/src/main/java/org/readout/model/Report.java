package org.readout.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One news text with what is known of it. The text never changes: all spans count in it.
 *
 * @param authors who wrote it, as it names them
 * @param language ISO 639-1 code of the language that the text is written in
 * @param pieces where the text stands in the page that it was taken from, in its order; empty where
 *     the text is all that was there
 */
public record Report(
    ReportId id,
    Optional<String> outlet,
    Optional<String> title,
    List<String> authors,
    Optional<LocalDate> published,
    Optional<String> url,
    String language,
    String text,
    List<Piece> pieces) {
  public Report {
    authors = List.copyOf(authors);
    pieces = List.copyOf(pieces);
  }

  /** A report that names no author, whose text was taken as it stands. */
  public Report(
      ReportId id,
      Optional<String> outlet,
      Optional<String> title,
      Optional<LocalDate> published,
      Optional<String> url,
      String language,
      String text) {
    this(id, outlet, title, List.of(), published, url, language, text, List.of());
  }

  /** A report of which nothing but its text and date is known. */
  public static Report of(String id, String text, Optional<LocalDate> published) {
    return new Report(
        new ReportId(id),
        Optional.empty(),
        Optional.empty(),
        published,
        Optional.empty(),
        "en",
        text);
  }

  /** The same report, published on another day. */
  public Report publishedOn(LocalDate day) {
    return new Report(id, outlet, title, authors, Optional.of(day), url, language, text, pieces);
  }
}
