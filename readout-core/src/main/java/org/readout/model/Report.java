package org.readout.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One news text with what is known of it. The text never changes: all spans count in it.
 *
 * @param language ISO 639-1 code of the language that the text is written in
 */
public record Report(
    ReportId id,
    Optional<String> outlet,
    Optional<String> title,
    Optional<LocalDate> published,
    Optional<String> url,
    String language,
    String text) {

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
}
