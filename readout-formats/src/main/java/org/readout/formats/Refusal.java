package org.readout.formats;

/**
 * A report, or a part of one, that could not be read.
 *
 * @param place where it stands, as {@code file} or {@code file:line}
 * @param reason what was read and what to do
 */
public record Refusal(String place, String reason) {
  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
