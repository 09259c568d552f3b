package org.readout.analyzer.tag;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;
import org.readout.language.Upos;

/** Which tags there are, which of them a frequent word may have, and the features they entail. */
public final class TagDictionary {
  private final List<TagPair> pairs;
  private final List<String> xposNames;
  private final Map<String, int[]> frequent;
  private final Map<String, String> features;
  private final List<String> usualFeatures = new ArrayList<>();
  private final List<Map<String, String>> ownFeatures = new ArrayList<>();
  private final Map<String, TagChoice> choices = new HashMap<>();
  private final TagChoice open;

  /**
   * @param frequent for frequent words, digits made one, the numbers of the pairs seen, the most
   *     frequent first
   * @param features by pair number, or by pair number, blank and lower-case word
   */
  public TagDictionary(
      List<TagPair> pairs, Map<String, int[]> frequent, Map<String, String> features) {
    this.pairs = List.copyOf(pairs);
    this.xposNames = pairs.stream().map(TagPair::xpos).distinct().sorted().toList();
    this.frequent = new TreeMap<>(frequent);
    this.features = new TreeMap<>(features);
    frequent.forEach((word, seen) -> choices.put(word, new TagChoice(seen, this.pairs, xposNames)));
    int[] all = new int[pairs.size()];
    for (int i = 0; i < all.length; i++) {
      all[i] = i;
      usualFeatures.add(features.getOrDefault(Integer.toString(i), "_"));
      ownFeatures.add(new HashMap<>());
    }
    features.forEach(this::addOwn);
    this.open = new TagChoice(all, this.pairs, xposNames);
  }

  private void addOwn(String key, String value) {
    int blank = key.indexOf(' ');
    if (blank >= 0) {
      ownFeatures
          .get(Integer.parseInt(key.substring(0, blank)))
          .put(key.substring(blank + 1), value);
    }
  }

  /** What a word may be: all there is, unless it is frequent. */
  private TagChoice choice(String form) {
    return choices.getOrDefault(WordSight.folded(form), open);
  }

  /** How many scores {@link #best} needs. */
  public int columns() {
    return Upos.values().length + xposNames.size();
  }

  /**
   * The tags of a word that score best among those it may have.
   *
   * @param scores of universal tags in their order and, behind them, of Penn tags in alphabetical
   *     order
   */
  public WordTag best(String form, float[] scores) {
    return tag(form, choice(form).best(scores));
  }

  private WordTag tag(String form, int number) {
    TagPair pair = pairs.get(number);
    String own = ownFeatures.get(number).get(WordSight.lower(form));
    return new WordTag(pair.upos(), pair.xpos(), own == null ? usualFeatures.get(number) : own);
  }

  public static TagDictionary read(ByteReader in) {
    List<TagPair> pairs = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      pairs.add(new TagPair(Upos.valueOf(in.text()), in.text()));
    }
    Map<String, int[]> frequent = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      frequent.put(in.text(), numbers(in));
    }
    Map<String, String> features = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      features.put(in.text(), in.text());
    }
    return new TagDictionary(pairs, frequent, features);
  }

  private static int[] numbers(ByteReader in) {
    int[] numbers = new int[in.number()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.number();
    }
    return numbers;
  }

  /** Writes all of it, words in alphabetical order. */
  public void write(ByteWriter out) {
    out.number(pairs.size());
    for (TagPair pair : pairs) {
      out.text(pair.upos().name());
      out.text(pair.xpos());
    }
    out.number(frequent.size());
    frequent.forEach((word, seen) -> writeWord(word, seen, out));
    out.number(features.size());
    features.forEach(
        (key, value) -> {
          out.text(key);
          out.text(value);
        });
  }

  private static void writeWord(String word, int[] seen, ByteWriter out) {
    out.text(word);
    out.number(seen.length);
    for (int pair : seen) {
      out.number(pair);
    }
  }
}
