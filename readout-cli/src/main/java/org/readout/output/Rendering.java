package org.readout.output;

import org.readout.model.Reading;

/** Gives a reading the form in which its user sees it. Safe for use by many threads at once. */
@FunctionalInterface
public interface Rendering {
  String render(Reading reading);
}
