package org.readout.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a run has come: so many reports, refused ones among them, are done, and all that was made
 * of them stands in the first bytes of the output.
 *
 * @param job what was asked for, in words; another job cannot go on from here
 * @param inputs the files that were named
 * @param done how many reports
 * @param last where the last of these came from
 * @param bytes of output
 */
record Place(
    String job, List<String> inputs, long done, String last, long bytes, Tally.Counts counts) {
  private static final String HEADING = "readout place 1";

  Place {
    inputs = List.copyOf(inputs);
  }

  /** Where a job begins. */
  static Place beginning(String job, List<String> inputs) {
    return new Place(job, inputs, 0, "", 0, Tally.Counts.NONE);
  }

  Place at(long nowDone, String nowLast, long nowBytes, Tally.Counts nowCounts) {
    return new Place(job, inputs, nowDone, nowLast, nowBytes, nowCounts);
  }

  /** The text that {@link #parse} reads. */
  byte[] text() {
    List<String> lines = new ArrayList<>();
    lines.add(HEADING);
    lines.add("job: " + line(job));
    inputs.forEach(input -> lines.add("input: " + line(input)));
    lines.add("done: " + done);
    lines.add("last: " + line(last));
    lines.add("bytes: " + bytes);
    lines.add("reports: " + counts.reports());
    lines.add("sentences: " + counts.sentences());
    lines.add("troubled: " + counts.troubled());
    lines.add("copies: " + counts.copies());
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads what {@link #text} wrote.
   *
   * @throws PlaceException when it is something else
   */
  static Place parse(String file, byte[] text) {
    List<String> lines = new String(text, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEADING)) {
      throw new PlaceException(
          "%s:1: read no \"%s\"; name the output that the run began with".formatted(file, HEADING));
    }
    Map<String, String> values = new HashMap<>();
    List<String> inputs = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      int colon = Math.max(0, line.indexOf(": "));
      String value = line.substring(Math.min(line.length(), colon + 2));
      if (line.startsWith("input: ")) {
        inputs.add(value);
      } else {
        values.put(line.substring(0, colon), value);
      }
    }
    Numbers numbers = new Numbers(file, values);
    return new Place(
        values.getOrDefault("job", ""),
        inputs,
        numbers.of("done"),
        values.getOrDefault("last", ""),
        numbers.of("bytes"),
        new Tally.Counts(
            numbers.of("reports"),
            numbers.of("sentences"),
            numbers.of("troubled"),
            numbers.of("copies")));
  }

  static String line(String words) {
    return words.replace("\n", " ").replace("\r", " ");
  }

  private record Numbers(String file, Map<String, String> values) {
    long of(String name) {
      try {
        return Long.parseLong(values.getOrDefault(name, ""));
      } catch (NumberFormatException e) {
        throw new PlaceException(
            "%s: read no number for \"%s\"; begin anew without --resume".formatted(file, name));
      }
    }
  }
}
