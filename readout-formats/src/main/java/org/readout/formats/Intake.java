package org.readout.formats;

/** Receives what a format reads, one report at a time, in the order of the source. */
public interface Intake {
  void take(Arrival arrival);

  /** Tells of a report, or of a part of one, that could not be read. */
  void refuse(Refusal refusal);

  /** Tells of what is no report and lay among reports; most who read care for reports alone. */
  default void pass(Passed passed) {}
}
