package org.readout.cli;

import org.readout.formats.Arrival;
import org.readout.formats.Intake;
import org.readout.formats.Passed;
import org.readout.formats.Refusal;

/**
 * Receives what is read from a file that its user named: he means it to be a report, so that it is
 * a fault where it is none. What lies in it among others may be anything.
 */
record Named(String name, Intake intake) implements Intake {

  @Override
  public void take(Arrival arrival) {
    intake.take(arrival);
  }

  @Override
  public void refuse(Refusal refusal) {
    intake.refuse(refusal);
  }

  @Override
  public void pass(Passed passed) {
    if (passed.place().equals(name)) {
      intake.refuse(passed.refusal());
    } else {
      intake.pass(passed);
    }
  }
}
