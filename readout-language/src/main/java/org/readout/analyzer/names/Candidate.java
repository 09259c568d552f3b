package org.readout.analyzer.names;

import java.util.Locale;
import org.readout.language.Name;
import org.readout.language.Sentence;

/** A name whose kind is sought, in its sentence. */
record Candidate(Sentence sentence, Name name) {

  String words() {
    StringBuilder words = new StringBuilder();
    for (int i = name.first(); i <= name.last(); i++) {
      words.append(i > name.first() ? " " : "").append(lower(i));
    }
    return words.toString();
  }

  String lower(int i) {
    return i < 0 || i >= sentence.size() ? "" : sentence.word(i).form().toLowerCase(Locale.ROOT);
  }

  /** The word of the name that governs the others. */
  int head() {
    for (int i = name.first(); i <= name.last(); i++) {
      int above = sentence.word(i).head();
      if (above < name.first() || above > name.last()) {
        return i;
      }
    }
    return name.last();
  }
}
