package org.readout.rules;

/** One thing wrong with a rule file: where, what was read, and what to write instead. */
public record Problem(String file, int line, String message) {
  @Override
  public String toString() {
    return "%s:%d: %s".formatted(file, line, message);
  }
}
