package org.readout.formats;

/** Receives what a format reads, one report at a time, in the order of the source. */
public interface Intake {
  void take(Arrival arrival);

  void refuse(Refusal refusal);
}
