package org.readout.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.readout.formats.Arrival;
import org.readout.formats.Formats;
import org.readout.formats.Intake;
import org.readout.formats.Refusal;
import org.readout.formats.Source;
import org.readout.model.Report;

/** Takes all reports of a file at once, in any form that users may hand in. */
public final class Stories {
  private Stories() {}

  /** The reports of a file in their order; what cannot be read is named on standard error. */
  public static List<Report> in(Path file) throws IOException {
    List<Report> stories = new ArrayList<>();
    try (Source source = Source.of(file.toString(), Files.newInputStream(file))) {
      Formats.usual().read(source, into(stories));
    }
    return stories;
  }

  private static Intake into(List<Report> stories) {
    return new Intake() {
      @Override
      public void take(Arrival arrival) {
        stories.add(arrival.report());
      }

      @Override
      public void refuse(Refusal refusal) {
        System.err.println(refusal);
      }
    };
  }
}
