package org.readout.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads how long a server asks to be left alone: seconds, or a date. */
final class RetryAfter {
  private static final int MOST_DIGITS = 9;

  private RetryAfter() {}

  static Optional<Duration> read(String header, Instant now) {
    String words = header.strip();
    if (words.matches("\\d+")) {
      String digits = words.length() > MOST_DIGITS ? "9".repeat(MOST_DIGITS) : words;
      return Optional.of(Duration.ofSeconds(Long.parseLong(digits)));
    }
    try {
      Instant time = ZonedDateTime.parse(words, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      Duration wait = Duration.between(now, time);
      return Optional.of(wait.isNegative() ? Duration.ZERO : wait);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
