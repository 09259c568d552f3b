package org.readout.model;

/** The name by which a report's user knows it; never blank. */
public record ReportId(String value) {
  public ReportId {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a report's id is blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
