package org.readout.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.Report;
import org.readout.warc.WarcRecord;

/** Passes on what is read from a record of a web archive, with what the archive says of it. */
record RecordIntake(WarcRecord record, Intake intake) implements Intake {

  @Override
  public void take(Arrival arrival) {
    List<String> warnings = new ArrayList<>(arrival.warnings());
    record
        .truncated()
        .ifPresent(why -> warnings.add("the archive holds only the beginning (%s)".formatted(why)));
    intake.take(new Arrival(withAddress(arrival.report()), arrival.place(), warnings));
  }

  @Override
  public void refuse(Refusal refusal) {
    intake.refuse(refusal);
  }

  @Override
  public void pass(Passed passed) {
    intake.pass(passed);
  }

  private Report withAddress(Report report) {
    Optional<String> url = report.url().or(record::target);
    return new Report(
        report.id(),
        report.outlet(),
        report.title(),
        report.authors(),
        report.published(),
        url,
        report.language(),
        report.text(),
        report.pieces());
  }
}
