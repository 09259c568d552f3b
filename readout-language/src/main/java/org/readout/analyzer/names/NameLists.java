package org.readout.analyzer.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
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

  /** The lists that a word stands in, as bits; 0 for none. Case does not matter. */
  public int of(String form) {
    return words.getOrDefault(form.toLowerCase(Locale.ROOT), 0);
  }

  /** Writes all words with their lists; of each word only what differs from the one before. */
  public void write(ByteWriter out) {
    List<Integer> sets = new ArrayList<>(new TreeSet<>(words.values()));
    out.number(sets.size());
    sets.forEach(out::number);
    out.number(words.size());
    String before = "";
    for (Map.Entry<String, Integer> entry : new TreeMap<>(words).entrySet()) {
      int shared = shared(before, entry.getKey());
      out.number(shared);
      out.text(entry.getKey().substring(shared));
      out.number(Collections.binarySearch(sets, entry.getValue()));
      before = entry.getKey();
    }
    write(titles, out);
    write(calendar, out);
  }

  private static int shared(String a, String b) {
    int shared = 0;
    while (shared < Math.min(a.length(), b.length()) && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared > 0 && Character.isHighSurrogate(a.charAt(shared - 1)) ? shared - 1 : shared;
  }

  /** Reads what {@link #write} wrote. */
  public static NameLists read(ByteReader in) {
    List<Integer> sets = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      sets.add(in.number());
    }
    int size = in.number();
    Map<String, Integer> words = new HashMap<>(2 * size);
    String before = "";
    for (int left = size; left > 0; left--) {
      String word = before.substring(0, in.number()) + in.text();
      words.put(word, sets.get(in.number()));
      before = word;
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
