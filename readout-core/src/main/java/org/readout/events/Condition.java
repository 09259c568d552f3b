package org.readout.events;

import java.util.Set;

/**
 * Something that must, or must not, hold of places around the trigger.
 *
 * @param unless whether it must not hold
 * @param places it holds when it holds of one of them
 * @param allowed classes after {@code is}, lemmas after {@code in}
 * @param text as the rule has it
 */
record Condition(
    boolean unless, RoleExpression places, Test test, Set<String> allowed, String text) {
  Condition {
    allowed = Set.copyOf(allowed);
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

  /** How much the condition narrows a rule down. */
  int weight() {
    if (unless) {
      return 1;
    }
    if (test == Test.IN) {
      return 30;
    }
    return allowed.contains("any") ? 10 : 20;
  }

  boolean allows(String word) {
    return allowed.contains(word);
  }

  @Override
  public String toString() {
    return (unless ? "unless: " : "if: ") + text;
  }
}
