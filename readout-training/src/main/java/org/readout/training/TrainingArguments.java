package org.readout.training;

import java.nio.file.Path;
import java.util.List;
import org.readout.training.network.Settings;

/**
 * What the commands that train a network are told: {@code [--quick] TREEBANKS FOLDER MORE...}.
 *
 * @param quick whether a tiny network will do, to rehearse the commands
 */
record TrainingArguments(boolean quick, Path treebanks, Path folder, List<String> more) {
  private static final String QUICK = "--quick";

  /**
   * Reads the arguments.
   *
   * @param usage how they are to be written
   */
  static TrainingArguments of(List<String> arguments, String usage) {
    boolean quick = arguments.contains(QUICK);
    List<String> rest = arguments.stream().filter(a -> !a.equals(QUICK)).toList();
    if (rest.size() < 3) {
      throw new IllegalArgumentException("read %s; write %s".formatted(arguments, usage));
    }
    return new TrainingArguments(
        quick, Path.of(rest.get(0)), Path.of(rest.get(1)), rest.subList(2, rest.size()));
  }

  /** The settings given, or those of a rehearsal. */
  Settings settings(Settings usual) {
    return quick ? Settings.quick() : usual;
  }
}
