package org.readout.cli;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.readout.formats.Passed;

/** Counts what was come upon among reports and is none. */
final class PassedOver {
  private final Map<Passed.Kind, Long> counts = new EnumMap<>(Passed.Kind.class);

  void add(Passed.Kind kind) {
    counts.merge(kind, 1L, Long::sum);
  }

  /**
   * The end of a closing line, as in {@code ; 3 of 20 held no report: 2 no page, 1 without text};
   * empty where there was nothing.
   *
   * @param others how many reports there were, read or not
   */
  String among(long others) {
    long all = counts.values().stream().mapToLong(Long::longValue).sum();
    String kinds =
        counts.entrySet().stream()
            .map(
                kind ->
                    String.format(Locale.ROOT, "%,d %s", kind.getValue(), kind.getKey().words()))
            .collect(Collectors.joining(", "));
    return all == 0
        ? ""
        : String.format(Locale.ROOT, "; %,d of %,d held no report: %s", all, all + others, kinds);
  }
}
