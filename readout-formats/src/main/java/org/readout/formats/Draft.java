package org.readout.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.formats.CharacterSet.Decoded;
import org.readout.formats.page.Dates;
import org.readout.model.Piece;
import org.readout.model.Report;
import org.readout.model.ReportId;

/**
 * A report in the making, from the named fields that most formats know: {@code id}, {@code text},
 * {@code title}, {@code published}, {@code outlet}, {@code url}, {@code authors}, the last a line
 * each. Only the text must be there.
 *
 * @param place where it stands, as {@code file:line}; its id where it has none of its own
 * @param pieces where its text stands in what it was taken from, if that is known
 */
record Draft(String place, Map<String, String> fields, List<Piece> pieces, List<String> warnings) {
  Draft {
    fields = Map.copyOf(fields);
    pieces = List.copyOf(pieces);
    warnings = List.copyOf(warnings);
  }

  static Draft of(String place, Map<String, String> fields) {
    return new Draft(place, fields, List.of(), List.of());
  }

  /** Hands on the report, or says why it is none. */
  void hand(Intake intake) {
    try {
      String words = fields.getOrDefault("text", "");
      Decoded text = ReportText.checked(new Decoded(words, warnings));
      Optional<LocalDate> published = published(intake);
      intake.take(new Arrival(report(text.text(), published), place, text.warnings()));
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(place, e.reason()));
    }
  }

  private Report report(String text, Optional<LocalDate> published) {
    return new Report(
        new ReportId(field("id").orElse(place)),
        field("outlet"),
        field("title"),
        authors(),
        published,
        field("url"),
        "en",
        text,
        pieces);
  }

  private Optional<LocalDate> published(Intake intake) {
    Optional<String> words = field("published");
    Optional<LocalDate> day = words.flatMap(Dates::first);
    if (words.isPresent() && day.isEmpty()) {
      intake.refuse(
          new Refusal(
              place,
              "read date \"%s\"; write year, month and day as in 2024-03-19"
                  .formatted(words.get())));
    }
    return day;
  }

  private List<String> authors() {
    return Stream.of(fields.getOrDefault("authors", "").split("[\n;]", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .distinct()
        .toList();
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }
}
