package org.readout.formats;

import java.util.Locale;
import java.util.Set;

/** Knows by their names the files that hold no reports but lie beside them, such as pictures. */
public final class NoReports {
  private static final Set<String> ENDINGS = Set.copyOf(Resource.lines("no-reports.txt"));

  private NoReports() {}

  /** Whether a file's ending tells that it holds no report. */
  public static boolean isCalledSo(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return ENDINGS.contains(lower.substring(lower.lastIndexOf('.') + 1));
  }
}
