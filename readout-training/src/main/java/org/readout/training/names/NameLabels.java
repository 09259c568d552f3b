package org.readout.training.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * Names as one label a word, as sequence labellers learn them: {@code O}, {@code B-PLACE}, {@code
 * I-PLACE}.
 */
public final class NameLabels {
  private static final String NATIONALITY = "NATIONALITY";
  private static final String NONE = "O";

  private NameLabels() {}

  /** All labels, {@code O} first. */
  public static List<String> all() {
    List<String> labels = new ArrayList<>(List.of(NONE));
    for (EntityKind kind : EntityKind.values()) {
      labels.add("B-" + word(kind));
      labels.add("I-" + word(kind));
    }
    return labels;
  }

  /** Whether a label may stand behind another: an {@code I} only behind its like. */
  public static boolean follows(String last, String next) {
    return !next.startsWith("I-")
        || !last.equals(NONE) && last.substring(1).equals(next.substring(1));
  }

  /** One label for each of so many words; names must not overlap. */
  public static List<String> of(List<Name> names, int words) {
    List<String> labels = new ArrayList<>(Collections.nCopies(words, NONE));
    for (Name name : names) {
      for (int i = name.first(); i <= name.last(); i++) {
        labels.set(i, (i == name.first() ? "B-" : "I-") + word(name.kind()));
      }
    }
    return labels;
  }

  /** The names that labels stand for; an {@code I} without its like before it begins a name. */
  public static List<Name> names(List<String> labels, int sentence) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      if (!labels.get(i).equals(NONE)) {
        String inside = "I" + labels.get(i).substring(1);
        int last = i;
        while (last + 1 < labels.size() && labels.get(last + 1).equals(inside)) {
          last++;
        }
        names.add(new Name(kind(labels.get(i).substring(2)), sentence, i, last));
        i = last;
      }
    }
    return names;
  }

  private static String word(EntityKind kind) {
    return kind == EntityKind.GROUP ? NATIONALITY : kind.name();
  }

  private static EntityKind kind(String word) {
    return word.equals(NATIONALITY) ? EntityKind.GROUP : EntityKind.valueOf(word);
  }
}
