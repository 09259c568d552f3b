package org.readout.formats;

import java.util.List;
import org.readout.model.Report;

/**
 * A report as it was taken in.
 *
 * @param place where it came from, as {@code file} or {@code file:line}
 * @param warnings what had to be put right or guessed to read it, one sentence each
 */
public record Arrival(Report report, String place, List<String> warnings) {
  public Arrival {
    warnings = List.copyOf(warnings);
  }
}
