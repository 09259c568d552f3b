package org.readout.training.speed;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** The table that is printed: sentences a second, memory, and how good the trees are. */
public final class SpeedTable {
  private static final String LINE = "%-44s %11s %9s %12s %6s%n";
  private static final double KILOBYTE = 1e3;

  private final PrintStream out;
  private final int sentences;

  /**
   * @param sentences in one pass
   */
  public SpeedTable(PrintStream out, int sentences) {
    this.out = out;
    this.sentences = sentences;
  }

  public void head() {
    out.printf(
        Locale.ROOT, "%,d sentences; processor time is that of the whole process%n%n", sentences);
    out.printf(LINE, "sentences", "a CPU second", "a second", "KB allocated", "LAS");
  }

  void pass(String what, Measured measured, Optional<Double> attachment) {
    out.printf(
        LINE,
        what,
        rate(sentences / measured.cpuSeconds()),
        rate(sentences * measured.threads() / measured.seconds()),
        String.format(Locale.ROOT, "%.1f", measured.bytesAllocated() / sentences / KILOBYTE),
        share(attachment));
  }

  /** A line on a program of which only the processor time of one pass is known. */
  public void program(String what, double cpuSeconds, Optional<Double> attachment) {
    out.printf(LINE, what, rate(sentences / cpuSeconds), "", "", share(attachment));
  }

  private static String rate(double perSecond) {
    return String.format(Locale.ROOT, "%,.0f", perSecond);
  }

  private static String share(Optional<Double> share) {
    return share.map(s -> String.format(Locale.ROOT, "%.4f", s).substring(1)).orElse("");
  }

  /**
   * How many times the work of one thread two do. By processor time it is what two would do with a
   * processor each: on a machine that is busy the clock says less than that.
   */
  void gain(Measured one, Measured two) {
    double clock = one.seconds() * two.threads() / two.seconds();
    double processor = one.cpuSeconds() * two.threads() / two.cpuSeconds();
    out.printf(Locale.ROOT, "%-44s %11.2f %9.2f%n", "  two threads, times one", processor, clock);
  }

  void load(Measured load) {
    out.printf(
        Locale.ROOT,
        "%-44s %9.2f s, %.0f MB of heap after it%n",
        "loading the model",
        load.seconds(),
        load.heapMegabytes());
  }
}
