package org.readout.formats;

import java.util.List;
import java.util.Optional;

/** The formats that reports are taken in from, and the choice among them. */
public final class Formats {
  // In the order in which they are asked; text takes whatever is left.
  private static final List<ReportFormat> ALL = List.of(new JsonLinesFormat(), new TextFormat());

  private Formats() {}

  public static List<String> names() {
    return ALL.stream().map(ReportFormat::name).toList();
  }

  public static Optional<ReportFormat> named(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** The format that a source's name and first bytes tell. */
  public static ReportFormat of(Source source) {
    return ALL.stream().filter(format -> format.fits(source)).findFirst().orElseThrow();
  }
}
