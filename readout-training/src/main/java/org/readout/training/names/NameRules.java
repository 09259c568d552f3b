package org.readout.training.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/**
 * The words by which names are cut out of mentions: {@code names.rules}, {@code
 * nationalities.rules}. All in lower case but nationalities.
 */
record NameRules(
    Set<String> titles, Set<String> roles, Set<String> either, Set<String> calendar, Nationalities nationalities) {
  NameRules {
    titles = Set.copyOf(titles);
    roles = Set.copyOf(roles);
    either = Set.copyOf(either);
    calendar = Set.copyOf(calendar);
  }

  static NameRules load() {
    List<Problem> problems = new ArrayList<>();
    List<Stanza> stanzas =
        new StanzaReader(Set.of("title", "calendar", "organisation", "role", "either"))
            .read(NameWords.file("names.rules"), problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new NameRules(
        all(stanzas, "title"), all(stanzas, "role"), all(stanzas, "either"), all(stanzas, "calendar"), Nationalities.load());
  }

  private static Set<String> all(List<Stanza> stanzas, String key) {
    Set<String> words = new HashSet<>();
    stanzas.forEach(stanza -> words.addAll(stanza.list(key)));
    return words;
  }

  /** Whether a word stands before a person's name and is no part of it. */
  boolean title(String lower) {
    return titles.contains(lower);
  }

  /** Whether a word says what a person is and names nobody. */
  boolean role(String lower) {
    return roles.contains(lower);
  }

  /** Whether a role is a person's name as well: "Dean". */
  boolean either(String lower) {
    return either.contains(lower);
  }

  /** Whether a word names a day or a month. */
  boolean calendar(String lower) {
    return calendar.contains(lower);
  }
}
