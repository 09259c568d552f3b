package org.readout.training.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/**
 * The words by which names are cut out of mentions, {@code names.rules} and {@code
 * nationalities.rules}: lower-case words by the key under which they stand.
 */
record NameRules(Map<String, Set<String>> words, Nationalities nationalities) {
  private static final Set<String> KEYS =
      Set.of(
          "title",
          "calendar",
          "organisation",
          "role",
          "either",
          "saint",
          "after",
          "link",
          "body",
          "gap",
          "place",
          "firm",
          "media",
          "party",
          "event");

  NameRules {
    words = Map.copyOf(words);
  }

  static NameRules load() {
    List<Problem> problems = new ArrayList<>();
    List<Stanza> stanzas = new StanzaReader(KEYS).read(NameWords.file("names.rules"), problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    Map<String, Set<String>> words = new HashMap<>();
    KEYS.forEach(key -> words.put(key, all(stanzas, key)));
    return new NameRules(words, Nationalities.load());
  }

  private static Set<String> all(List<Stanza> stanzas, String key) {
    Set<String> words = new HashSet<>();
    stanzas.forEach(stanza -> words.addAll(stanza.list(key)));
    return words;
  }

  /** The words under a key. */
  Set<String> all(String key) {
    return words.getOrDefault(key, Set.of());
  }

  /** Whether a lower-case word stands under a key. */
  boolean is(String key, String lower) {
    return all(key).contains(lower);
  }

  /** Whether a word stands before a person's name or says what a person is. */
  boolean title(String lower) {
    return is("title", lower) || is("role", lower);
  }
}
