package org.readout.copies;

import java.util.Arrays;
import org.readout.model.ReportId;

/** An earlier report whose words are its own, at least in part. */
final class Remembered {
  private final ReportId id;
  private final Standing standing;
  private final Runs kept;
  private boolean shared;

  /**
   * What is kept of a report's words.
   *
   * @param level of {@link Thinning} at which runs and frames are kept
   * @param runs sorted
   * @param frames sorted
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared; hundreds of thousands are held
  record Runs(int level, int[] runs, int[] frames) {
    static Runs of(Sketch sketch) {
      int level = Thinning.levelFor(sketch.count(0));
      return new Runs(level, sketch.kept(level), sketch.keptFrames(level));
    }
  }

  /**
   * @param shared whether parts of it come from other reports
   */
  Remembered(ReportId id, Standing standing, Runs kept, boolean shared) {
    this.id = id;
    this.standing = standing;
    this.kept = kept;
    this.shared = shared;
  }

  ReportId id() {
    return id;
  }

  Standing standing() {
    return standing;
  }

  /** The level of {@link Thinning} at which its runs are kept. */
  int level() {
    return kept.level();
  }

  int[] runs() {
    return kept.runs().clone();
  }

  int[] frames() {
    return kept.frames().clone();
  }

  /** How many different runs are kept of it. */
  int size() {
    return kept.runs().length;
  }

  boolean hasRun(int run) {
    return Arrays.binarySearch(kept.runs(), run) >= 0;
  }

  boolean hasFrame(int frame) {
    return Arrays.binarySearch(kept.frames(), frame) >= 0;
  }

  /** Whether parts of it come from other reports. */
  boolean isShared() {
    return shared;
  }

  /** Takes note that a later report turned out to be an original of it. */
  void share() {
    shared = true;
  }
}
