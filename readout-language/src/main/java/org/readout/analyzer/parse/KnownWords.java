package org.readout.analyzer.parse;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.analyzer.network.Encoding;
import org.readout.analyzer.network.Gates;
import org.readout.analyzer.network.Network;
import org.readout.analyzer.network.WordRows;

/**
 * What the first layer takes from each word, which does not hang on its neighbours: worked out once
 * and remembered for the words seen last. Safe for use by many threads at once, since what is
 * remembered never changes.
 */
final class KnownWords {
  private static final int REMEMBERED_BITS = 12;
  private static final int SPREAD = 0x9E3779B1;
  private static final int DIRECTIONS = 2;

  private final Network network;
  private final WordRows rows;
  private final @Nullable Known[] known = new @Nullable Known[1 << REMEMBERED_BITS];

  /** A form and what each direction takes from it. */
  private record Known(String form, List<Gates> gates) {}

  KnownWords(Network network, WordRows rows) {
    this.network = network;
    this.rows = rows;
  }

  /** Begins a sentence: writes what the first layer takes from its words. */
  void begin(List<String> forms, Encoding to) {
    to.begin(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      Known word = known(forms.get(i));
      for (int direction = 0; direction < DIRECTIONS; direction++) {
        word.gates.get(direction).copyWord(to.gates(0, direction), i);
      }
    }
  }

  private Known known(String form) {
    int place = (form.hashCode() * SPREAD) >>> (Integer.SIZE - REMEMBERED_BITS);
    Known last = known[place];
    if (last == null || !last.form.equals(form)) {
      last = new Known(form, gates(form));
      known[place] = last;
    }
    return last;
  }

  private List<Gates> gates(String form) {
    Encoding room = new Encoding(network.weights().shape(), 1);
    network.words(new int[][] {rows.of(form)}, room);
    network.project(room);
    return List.of(room.gates(0, 0).given(), room.gates(0, 1).given());
  }
}
