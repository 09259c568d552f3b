package org.readout.analyzer.names;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

/**
 * What lists say of single words: whether they stand in names of people, organisations, places, or
 * are titles. A word may stand in several lists.
 *
 * @param words lower-case words, each with one bit for each list that it stands in
 * @param titles lower-case words before a person's name that are no part of it
 * @param calendar lower-case names of days and months, which are no names here
 */
public record NameLists(Map<String, Integer> words, Set<String> titles, Set<String> calendar) {
  public NameLists {
    words = Map.copyOf(words);
    titles = Set.copyOf(titles);
    calendar = Set.copyOf(calendar);
  }

  /** The lists that a word stands in, as bits; 0 for none. */
  int of(String form) {
    return words.getOrDefault(form.toLowerCase(Locale.ROOT), 0);
  }

  /** Writes all words with their lists. */
  public void write(ByteWriter out) {
    out.number(words.size());
    new TreeMap<>(words)
        .forEach(
            (word, bits) -> {
              out.text(word);
              out.number(bits);
            });
    write(titles, out);
    write(calendar, out);
  }

  static NameLists read(ByteReader in) {
    Map<String, Integer> words = new TreeMap<>();
    for (int left = in.number(); left > 0; left--) {
      String word = in.text();
      words.put(word, in.number());
    }
    return new NameLists(words, set(in), set(in));
  }

  private static void write(Set<String> set, ByteWriter out) {
    out.number(set.size());
    new TreeSet<>(set).forEach(out::text);
  }

  private static Set<String> set(ByteReader in) {
    Set<String> set = new TreeSet<>();
    for (int left = in.number(); left > 0; left--) {
      set.add(in.text());
    }
    return set;
  }
}
