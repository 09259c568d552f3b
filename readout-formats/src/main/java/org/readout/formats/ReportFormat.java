package org.readout.formats;

import java.io.IOException;

/** Takes in one kind of file. Keeps no state: one object serves any number of sources at once. */
public interface ReportFormat {

  /** The name that a user calls the format by, such as {@code text}. */
  String name();

  /** Whether a source looks to be of this format, by its name or by how it begins. */
  boolean fits(Source source);

  /**
   * Hands on every report of a source, in its order, and says of each that cannot be read why.
   *
   * @throws IOException when the source itself cannot be read further
   */
  void read(Source source, Intake intake) throws IOException;
}
