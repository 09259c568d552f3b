package org.readout.copies;

/** Hashing whose results are the same on every machine and in every run. */
final class Mixing {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private Mixing() {}

  /** Takes one more value into a hash; order counts. */
  static long chain(long hash, long value) {
    return (hash ^ value) * FACTOR + (hash >>> 29);
  }

  /** Spreads what a hash holds over all its bits. */
  static long mix(long hash) {
    long h = (hash ^ (hash >>> 30)) * 0xBF58476D1CE4E5B9L;
    h = (h ^ (h >>> 27)) * 0x94D049BB133111EBL;
    return h ^ (h >>> 31);
  }
}
