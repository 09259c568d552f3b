package org.readout.copies;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.readout.model.ReportId;

/** An earlier report whose words are its own, at least in part. */
final class Remembered {
  private final ReportId id;
  private final Standing standing;
  private final int level;
  private final int[] runs;
  private final int[] frames;
  private List<Remembered> originals;

  /**
   * @param originals reports that parts of it come from
   */
  Remembered(ReportId id, Standing standing, Sketch sketch, List<Remembered> originals) {
    this.id = id;
    this.standing = standing;
    this.level = Thinning.levelFor(sketch.count(0));
    this.runs = sketch.kept(level);
    this.frames = sketch.keptFrames(level);
    this.originals = originals;
  }

  ReportId id() {
    return id;
  }

  Standing standing() {
    return standing;
  }

  /** The level of {@link Thinning} at which its runs are kept. */
  int level() {
    return level;
  }

  int[] runs() {
    return runs.clone();
  }

  /** How many different runs are kept of it. */
  int size() {
    return runs.length;
  }

  boolean hasRun(int run) {
    return Arrays.binarySearch(runs, run) >= 0;
  }

  boolean hasFrame(int frame) {
    return Arrays.binarySearch(frames, frame) >= 0;
  }

  /** The reports that its words come from; none where they are its own. */
  List<Remembered> originals() {
    return originals;
  }

  /** Takes note that a later report turned out to be an original of it. */
  void comesFrom(Remembered original) {
    originals = Stream.concat(originals.stream(), Stream.of(original)).toList();
  }
}
