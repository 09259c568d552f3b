package org.readout.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a file of rules is about, told from the folder that it lies in or from the keys it has. */
public enum RuleKind {
  EVENTS("en/events", "event list"),
  STATUS("en/status", "effect"),
  CUES("en/cues", "content"),
  TIME("en/time", "means");

  static final String UNKNOWN =
      "read a file of rules without a key that tells what they are about; write event: or list: for event"
          + " rules, content: for cues, effect: for status, means: for times";

  private final String folder;
  private final String keys;

  RuleKind(String folder, String keys) {
    this.folder = folder;
    this.keys = keys;
  }

  /** The kind of a file, by its path where that tells it, else by its keys. */
  static Optional<RuleKind> of(String path, String text) {
    Set<String> keys =
        text.lines()
            .filter(line -> !line.startsWith("#") && line.indexOf(':') > 0)
            .map(line -> line.substring(0, line.indexOf(':')).strip())
            .collect(Collectors.toSet());
    return Arrays.stream(values())
        .filter(kind -> kind.holds(path))
        .findFirst()
        .or(() -> Arrays.stream(values()).filter(kind -> kind.hasOneOf(keys)).findFirst());
  }

  private boolean hasOneOf(Set<String> present) {
    return Arrays.stream(keys.split(" ")).anyMatch(present::contains);
  }

  /** The folder of its files. */
  public String folder() {
    return folder;
  }

  /** Whether a file of rules is of this kind, by its path from the root. */
  boolean holds(String path) {
    return path.startsWith(folder + "/") && path.endsWith(".rules");
  }
}
