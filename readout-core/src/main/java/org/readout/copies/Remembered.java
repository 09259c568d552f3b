package org.readout.copies;

import java.util.List;
import java.util.stream.Stream;
import org.readout.model.ReportId;

/** An earlier report whose words are its own, at least in part. */
final class Remembered {
  private final ReportId id;
  private final Standing standing;
  private final int level;
  private final int runs;
  private List<Remembered> originals;

  /**
   * @param level of {@link Thinning} at which its runs are kept
   * @param runs how many different ones these are
   * @param copiedFrom reports that parts of it come from
   */
  Remembered(ReportId id, Standing standing, Extent extent, List<Remembered> copiedFrom) {
    this.id = id;
    this.standing = standing;
    this.level = extent.level();
    this.runs = extent.runs();
    this.originals = copiedFrom;
  }

  /** At which level runs are kept, and how many. */
  record Extent(int level, int runs) {
    static Extent of(Sketch sketch) {
      int level = Thinning.levelFor(sketch.count(0));
      return new Extent(level, sketch.count(level));
    }
  }

  ReportId id() {
    return id;
  }

  Standing standing() {
    return standing;
  }

  int level() {
    return level;
  }

  int runs() {
    return runs;
  }

  /** The reports that its words come from; none where they are its own. */
  List<Remembered> originals() {
    return originals;
  }

  /** Takes note that a later report turned out to be its original. */
  void comesFrom(Remembered original) {
    originals = Stream.concat(originals.stream(), Stream.of(original)).toList();
  }
}
