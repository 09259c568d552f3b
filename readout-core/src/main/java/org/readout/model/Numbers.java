package org.readout.model;

import java.util.OptionalInt;

/** How many people an event touched, where the text says. */
public record Numbers(
    OptionalInt killed, OptionalInt injured, OptionalInt arrested, OptionalInt crowd) {
  public static final Numbers NONE =
      new Numbers(
          OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty());
}
