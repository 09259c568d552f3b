package org.readout.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.readout.model.Piece;

/**
 * What a web page tells as news.
 *
 * @param text its main text; paragraphs stand apart by an empty line; empty where it tells nothing
 * @param pieces where the text's stretches stand in the page
 */
public record Page(
    String text,
    List<Piece> pieces,
    Optional<String> title,
    List<String> authors,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> url) {
  public Page {
    pieces = List.copyOf(pieces);
    authors = List.copyOf(authors);
  }
}
