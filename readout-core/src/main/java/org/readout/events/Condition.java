package org.readout.events;

import java.util.List;

/**
 * Something that must, or must not, hold of places around the trigger.
 *
 * @param unless whether it must not hold
 * @param places it holds when it holds of one of them
 * @param allowed classes after {@code is}, lemmas after {@code in}
 * @param text as the rule has it
 */
record Condition(
    boolean unless, RoleExpression places, Test test, List<String> allowed, String text) {
  Condition {
    allowed = List.copyOf(allowed);
  }

  /** How much narrower it makes a rule: a list of words more than a class, an exclusion not at all. */
  int weight() {
    if (unless) {
      return 0;
    }
    return test == Test.IN ? 2 : 1;
  }

  /** How the filler of a place is tested. */
  enum Test {
    IS(" is "),
    IN(" in ");

    private final String sign;

    Test(String sign) {
      this.sign = sign;
    }

    String sign() {
      return sign;
    }
  }

  @Override
  public String toString() {
    return (unless ? "unless: " : "if: ") + text;
  }
}
