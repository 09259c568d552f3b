package org.readout.attribution;

import java.util.List;

/**
 * One cue of the lexicon.
 *
 * @param words lemmas; of a verb the first is the verb, a second its particle, preposition or
 *     object
 */
record Cue(List<String> words, CueRule rule) {
  Cue {
    words = List.copyOf(words);
  }
}
