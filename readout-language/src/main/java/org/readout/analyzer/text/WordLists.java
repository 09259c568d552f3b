package org.readout.analyzer.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/**
 * The words that cutting text must know by sight. Abbreviations keep the case in which they are
 * listed, all else is in lower case. What each list is for stands in {@code english.rules}.
 */
record WordLists(
    Set<String> beforeName,
    Set<String> beforeNumber,
    Set<String> monthOrDay,
    Set<String> state,
    Set<String> measure,
    Set<String> within,
    Set<String> maybeLast,
    Set<String> openers,
    Set<String> prefixes,
    Set<String> whole,
    Map<String, int[]> pieces,
    Set<String> clitics,
    Set<String> ordinals,
    Set<String> units,
    Set<String> domains,
    Set<String> faces,
    Set<String> reporting,
    WordHashes known) {
  private static final String FILE = "english.rules";
  private static final Set<String> KEYS =
      Set.of(
          "before name",
          "before number",
          "month or day",
          "state",
          "measure",
          "within",
          "maybe last",
          "opener",
          "prefix",
          "whole",
          "pieces",
          "clitic",
          "ordinal",
          "unit",
          "domain",
          "face",
          "reporting");

  /** The lists that ship with the analyzer. */
  static WordLists load() {
    try (InputStream in = WordLists.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "no %s beside %s".formatted(FILE, WordLists.class.getName()));
      }
      return read(new RuleText(FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  static WordLists read(RuleText file) {
    List<Problem> problems = new ArrayList<>();
    List<Stanza> stanzas = new StanzaReader(KEYS).read(file, problems);
    Map<String, int[]> pieces = new HashMap<>();
    for (Stanza stanza : stanzas) {
      for (Stanza.Entry entry : stanza.all("pieces")) {
        entry.list().forEach(word -> pieces.put(word.replace("+", ""), lengths(word)));
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new WordLists(
        listed(stanzas, "before name"),
        listed(stanzas, "before number"),
        listed(stanzas, "month or day"),
        listed(stanzas, "state"),
        listed(stanzas, "measure"),
        listed(stanzas, "within"),
        listed(stanzas, "maybe last"),
        set(stanzas, "opener"),
        set(stanzas, "prefix"),
        set(stanzas, "whole"),
        pieces,
        set(stanzas, "clitic"),
        set(stanzas, "ordinal"),
        set(stanzas, "unit"),
        set(stanzas, "domain"),
        set(stanzas, "face"),
        set(stanzas, "reporting"),
        WordHashes.of(known(set(stanzas, "whole"), pieces.keySet())));
  }

  private static Set<String> known(Set<String> whole, Set<String> pieces) {
    Set<String> known = new HashSet<>(whole);
    known.addAll(pieces);
    return known;
  }

  private static Set<String> listed(List<Stanza> stanzas, String key) {
    Set<String> words = new HashSet<>();
    for (Stanza stanza : stanzas) {
      words.addAll(stanza.list(key));
    }
    return words;
  }

  private static Set<String> set(List<Stanza> stanzas, String key) {
    Set<String> words = new HashSet<>();
    for (Stanza stanza : stanzas) {
      stanza.list(key).forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
    }
    return words;
  }

  private static int[] lengths(String word) {
    String[] parts = word.split("\\+", -1);
    int[] lengths = new int[parts.length];
    for (int i = 0; i < parts.length; i++) {
      lengths[i] = parts[i].length();
    }
    return lengths;
  }
}
