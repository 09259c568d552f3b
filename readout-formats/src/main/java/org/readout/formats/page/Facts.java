package org.readout.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a page says of its story, beside the story. */
record Facts(
    Optional<String> title,
    List<String> authors,
    Optional<LocalDate> published,
    Optional<String> outlet,
    Optional<String> url) {
  static final Facts NONE =
      new Facts(Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty());

  Facts {
    authors = List.copyOf(authors);
  }
}
