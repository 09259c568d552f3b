package org.readout.formats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the day on which a report was published. */
final class Day {
  private static final Pattern DAY_WITH_TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]\\d{2}:\\d{2}.*)?");

  private Day() {}

  /**
   * A day as ISO 8601 writes it; a time of day after it is left out. One that is none is refused:
   * its report is read without it.
   */
  static Optional<LocalDate> read(String words, String place, Intake intake) {
    Optional<LocalDate> day = parse(words);
    if (day.isEmpty()) {
      intake.refuse(
          new Refusal(
              place,
              "read date \"%s\"; write year, month and day as in 2024-03-19".formatted(words)));
    }
    return day;
  }

  private static Optional<LocalDate> parse(String words) {
    Matcher match = DAY_WITH_TIME.matcher(words.strip());
    try {
      return match.matches() ? Optional.of(LocalDate.parse(match.group(1))) : Optional.empty();
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
