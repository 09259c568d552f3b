package org.readout.analyzer.features;

/** Hashes that stay the same on every machine and in every run, for features and words. */
public final class FeatureHash {
  private static final long TEMPLATE = 0x9E3779B97F4A7C15L;
  private static final long FIRST = 0xC2B2AE3D27D4EB4FL;
  private static final long SECOND = 0xD6E8FEB86659FD93L;
  private static final long THIRD = 0xA0761D6478BD642FL;
  private static final long LAST = 0xE7037ED1A0B428DBL;
  private static final int TEXT = 0x01000193;

  private FeatureHash() {}

  /** The hash of up to three values in a template; those that it has not are 0. */
  public static int of(int template, int a, int b, int c) {
    long sum = template * TEMPLATE + a * FIRST + b * SECOND + c * THIRD;
    return (int) (((sum ^ (sum >>> 32)) * LAST) >>> 32);
  }

  /** The hash of a part of a text; 0 stands for none and is never given. */
  public static int text(CharSequence text, int start, int end) {
    int hash = 0x811C9DC5;
    for (int i = start; i < end; i++) {
      hash = (hash ^ text.charAt(i)) * TEXT;
    }
    return hash == 0 ? 1 : hash;
  }

  public static int text(CharSequence text) {
    return text(text, 0, text.length());
  }
}
