package org.readout.formats;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads the day on which a report was published. */
final class Day {
  private static final Pattern DAY_WITH_TIME =
      Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T ]\\d{2}:\\d{2}.*)?");

  private Day() {}

  /**
   * A day as ISO 8601 writes it; a time of day after it is left out.
   *
   * @throws UnreadableException when it is none
   */
  static LocalDate parse(String words) throws UnreadableException {
    var match = DAY_WITH_TIME.matcher(words.strip());
    if (!match.matches()) {
      throw new UnreadableException(wrong(words));
    }
    try {
      return LocalDate.parse(match.group(1));
    } catch (DateTimeParseException e) {
      throw new UnreadableException(wrong(words));
    }
  }

  private static String wrong(String words) {
    return "read date \"%s\"; write year, month and day as in 2024-03-19".formatted(words);
  }
}
