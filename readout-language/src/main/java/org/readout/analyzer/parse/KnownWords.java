package org.readout.analyzer.parse;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.readout.analyzer.network.Encoding;
import org.readout.analyzer.network.Network;
import org.readout.analyzer.network.WordRows;

/**
 * What the first layer takes from each word, which does not hang on its neighbours: worked out once
 * and remembered for the words seen last. Safe for use by many threads at once, since what is
 * remembered never changes.
 */
final class KnownWords {
  /** Some 5 kB are kept of each word, so 40 MB at most. */
  private static final int REMEMBERED_BITS = 13;

  private static final int SPREAD = 0x9E3779B1;
  private static final float[] NOTHING = {};

  private final Network network;
  private final WordRows rows;
  private final @Nullable Known[] known = new @Nullable Known[1 << REMEMBERED_BITS];

  /** A form and what both directions take from it. */
  private record Known(String form, float[] taken) {}

  KnownWords(Network network, WordRows rows) {
    this.network = network;
    this.rows = rows;
  }

  /** Begins a sentence: writes what the first layer takes from its words. */
  void begin(List<String> forms, Encoding to) {
    to.begin(forms.size());
    float[][] taken = new float[forms.size()][];
    Map<String, float[]> fresh = fresh(remembered(forms, taken), to);
    for (int i = 0; i < taken.length; i++) {
      float[] given = taken[i].length > 0 ? taken[i] : fresh.getOrDefault(forms.get(i), NOTHING);
      System.arraycopy(given, 0, to.wide()[i], 0, given.length);
    }
  }

  /** Writes what is remembered of each form, or nothing; gives the forms that are not. */
  private Set<String> remembered(List<String> forms, float[][] taken) {
    Set<String> unknown = new LinkedHashSet<>();
    for (int i = 0; i < taken.length; i++) {
      Known last = known[place(forms.get(i))];
      boolean same = last != null && last.form.equals(forms.get(i));
      taken[i] = same ? last.taken : NOTHING;
      if (!same) {
        unknown.add(forms.get(i));
      }
    }
    return unknown;
  }

  /** Works out what is taken from forms, all at once since that is quicker, and remembers it. */
  private Map<String, float[]> fresh(Set<String> forms, Encoding room) {
    int count = 0;
    for (String form : forms) {
      network.word(rows.of(form), room.words()[count++]);
    }
    network.take(count, room);
    Map<String, float[]> fresh = new HashMap<>();
    for (String form : forms) {
      float[] taken = room.wide()[fresh.size()].clone();
      fresh.put(form, taken);
      known[place(form)] = new Known(form, taken);
    }
    return fresh;
  }

  private static int place(String form) {
    return (form.hashCode() * SPREAD) >>> (Integer.SIZE - REMEMBERED_BITS);
  }
}
