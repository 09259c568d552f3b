package org.readout.numbers;

import java.util.OptionalInt;

/**
 * A number as words give it, as a range.
 *
 * @param low least value, below 0 where open
 * @param high greatest value, below 0 where open
 */
record Amount(double low, double high) {
  static final Amount NOTHING = new Amount(0, 0);
  static final Amount ONE = new Amount(1, 1);

  private static final double OPEN = -1;

  Amount times(Amount factor) {
    return new Amount(low * factor.low, high * factor.high);
  }

  /** Both together; open where one of them is. */
  Amount plus(Amount other) {
    return new Amount(
        low < 0 && other.low < 0 ? OPEN : Math.max(low, 0) + Math.max(other.low, 0),
        high < 0 || other.high < 0 ? OPEN : high + other.high);
  }

  /** "no one" is none however many follow. */
  boolean none() {
    return high == 0;
  }

  /** From this number to another: "10 to 20". */
  Amount upTo(Amount other) {
    return new Amount(Math.min(low, other.low), Math.max(high, other.high));
  }

  /** The number as a bound limits it: "at least 12" is open above. */
  Amount within(Bound bound) {
    return new Amount(scaled(bound.low(), low), scaled(bound.high(), high));
  }

  private static double scaled(double factor, double value) {
    return factor < 0 ? OPEN : value * factor;
  }

  OptionalInt from() {
    return whole(Math.ceil(low - 1e-9));
  }

  OptionalInt to() {
    return whole(Math.floor(high + 1e-9));
  }

  private static OptionalInt whole(double value) {
    return value < 0 || value > Integer.MAX_VALUE
        ? OptionalInt.empty()
        : OptionalInt.of((int) value);
  }
}
