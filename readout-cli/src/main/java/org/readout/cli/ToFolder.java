package org.readout.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.readout.model.ReportId;

/** Writes each report to a page of its own in a folder, named after the report. */
final class ToFolder implements Delivery {
  private static final int LONGEST_NAME = 100;

  private final Path folder;
  private final Set<String> taken = new HashSet<>();

  ToFolder(Path folder) {
    this.folder = folder;
  }

  @Override
  public void deliver(ReportId report, String output) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(name(report)), output);
    } catch (IOException e) {
      throw new ClosedOutputException(e);
    }
  }

  /** A file name that says which report it is and that no other report has. */
  private String name(ReportId report) {
    String plain = report.value().replaceAll("[^A-Za-z0-9._-]+", "-").replaceAll("^[.-]+", "");
    String stem = plain.isEmpty() ? "report" : plain;
    String head = stem.substring(0, Math.min(stem.length(), LONGEST_NAME));
    String name = head;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = head + "-" + i;
    }
    return name + ".html";
  }
}
