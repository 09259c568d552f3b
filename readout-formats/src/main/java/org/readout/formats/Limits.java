package org.readout.formats;

/** The bounds beyond which input is no news report any more and is refused rather than tried. */
public final class Limits {

  /** Characters in one report: about ten times the longest magazine piece. */
  public static final int LONGEST_TEXT = 1_000_000;

  /** Bytes in one report's file or JSON line; beyond, the rest is skipped unread. */
  public static final int LONGEST_LINE = 16 << 20;

  /** Ids remembered to find one that stands twice; older ones are forgotten. */
  public static final int REMEMBERED_IDS = 100_000;

  /** Archives within one another. */
  public static final int DEEPEST_ARCHIVE = 4;

  private Limits() {}
}
