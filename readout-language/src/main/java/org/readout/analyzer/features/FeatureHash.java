package org.readout.analyzer.features;

/** Hashes that stay the same on every machine and in every run, for features and words. */
public final class FeatureHash {
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
  private static final int TEXT = 0x01000193;

  private FeatureHash() {}

  public static int of(int template, int a) {
    return finish(join(template, a));
  }

  public static int of(int template, int a, int b) {
    return finish(join(join(template, a), b));
  }

  public static int of(int template, int a, int b, int c) {
    return finish(join(join(join(template, a), b), c));
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

  private static long join(long hash, int value) {
    long joined = (hash ^ value) * FIRST;
    return joined ^ (joined >>> 29);
  }

  private static int finish(long hash) {
    return (int) ((hash * SECOND) >>> 32);
  }
}
