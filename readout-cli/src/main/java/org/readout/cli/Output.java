package org.readout.cli;

import java.util.List;
import java.util.Optional;
import org.readout.model.ReportId;

/**
 * Where what is made of the reports goes.
 *
 * @param file the file that a later run can go on with, where it is such a one
 */
record Output(Delivery delivery, Optional<ResumableFile> file) implements AutoCloseable {

  static Output to(Delivery delivery) {
    return new Output(delivery, Optional.empty());
  }

  static Output to(ResumableFile file) {
    return new Output(file, Optional.of(file));
  }

  void deliver(ReportId report, String output) {
    delivery.deliver(report, output);
  }

  /** How far an earlier run had come; nowhere where there was none. */
  Place begun() {
    return file.map(ResumableFile::place).orElse(Place.beginning("", List.of()));
  }

  void done(long reports, String last, Tally.Counts counts) {
    file.ifPresent(kept -> kept.done(reports, last, counts));
  }

  @Override
  public void close() {
    file.ifPresent(ResumableFile::close);
  }
}
