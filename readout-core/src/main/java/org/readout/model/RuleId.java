package org.readout.model;

/** The lasting name of a rule, such as {@code protest/march-against}. */
public record RuleId(String value) {
  public RuleId {
    if (!value.matches("[a-z0-9-]+(/[a-z0-9-]+)+")) {
      throw new IllegalArgumentException(
          "read rule name \"%s\"; write lower-case words and digits as in protest/march-against"
              .formatted(value));
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
