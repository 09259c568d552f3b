package org.readout.status;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.readout.model.Status;

/** What a word on the way does to the status of what lies below it. */
enum Effect {
  /** Leaves it as it is, and lets what bears on the word itself through. */
  SAME,
  /** Leaves it as it is, and keeps off what bears on the word itself: "did not regret that". */
  HOLDS,
  NOT,
  FUTURE,
  DEMANDED,
  HYPOTHETICAL;

  static Optional<Effect> parse(String word) {
    return Arrays.stream(values()).filter(effect -> effect.word().equals(word)).findFirst();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How much of the narrator's certainty is left where a rule does not say. */
  double certainty() {
    return switch (this) {
      case SAME, HOLDS -> 1;
      case NOT -> -1;
      case FUTURE -> 0.6;
      case DEMANDED -> 0.3;
      case HYPOTHETICAL -> 0.3;
    };
  }

  /** The status that it gives to what would else have happened. */
  Status status() {
    return switch (this) {
      case SAME, HOLDS -> Status.HAPPENED;
      case NOT -> Status.NOT;
      case FUTURE -> Status.FUTURE;
      case DEMANDED -> Status.DEMANDED;
      case HYPOTHETICAL -> Status.HYPOTHETICAL;
    };
  }
}
