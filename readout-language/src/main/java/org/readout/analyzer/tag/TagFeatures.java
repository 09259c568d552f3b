package org.readout.analyzer.tag;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.readout.analyzer.features.Templates;
import org.readout.analyzer.features.WordAttribute;
import org.readout.analyzer.features.WordSight;

/**
 * What the tagger looks at. Atoms are {@code w-1.suffix3} (an attribute of the word before), {@code
 * w+1.known} (what a frequent word most often is), {@code t-1} and {@code t-2} (the pairs chosen
 * for the words before).
 */
public final class TagFeatures {
  private static final int KNOWN = WordAttribute.values().length;

  private final Templates templates;
  private final WordSight sight;
  private final TagDictionary dictionary;
  private final int[] offsets;
  private final int[] attributes;

  public TagFeatures(Templates templates, WordSight sight, TagDictionary dictionary) {
    this.templates = templates;
    this.sight = sight;
    this.dictionary = dictionary;
    this.offsets = templates.atoms().stream().mapToInt(TagFeatures::offset).toArray();
    this.attributes = templates.atoms().stream().mapToInt(TagFeatures::attribute).toArray();
  }

  private static int offset(String atom) {
    String place = atom.startsWith("t") ? atom.substring(1) : atom.substring(1, atom.indexOf('.'));
    return Integer.parseInt(place);
  }

  /** The place of an attribute, or -1 for a tag. */
  private static int attribute(String atom) {
    if (atom.startsWith("t")) {
      return -1;
    }
    String name = atom.substring(atom.indexOf('.') + 1);
    return name.equals("known")
        ? KNOWN
        : WordAttribute.valueOf(name.toUpperCase(Locale.ROOT)).ordinal();
  }

  /** How many features a word has. */
  public int size() {
    return templates.size();
  }

  /** What can be seen of each word, by attribute. */
  public int[][] sights(List<String> forms) {
    int[][] sights = new int[forms.size()][];
    for (int i = 0; i < sights.length; i++) {
      int[] attributes = sight.attributes(forms.get(i));
      sights[i] = Arrays.copyOf(attributes, KNOWN + 1);
      sights[i][KNOWN] = dictionary.known(forms.get(i));
    }
    return sights;
  }

  /**
   * Gives the features of one word.
   *
   * @param pairs chosen for the words before it
   * @param features written to
   */
  public void fill(int[][] sights, int word, int[] pairs, int[] features) {
    int[] values = templates.emptyValues();
    for (int a = 0; a < offsets.length; a++) {
      int at = word + offsets[a];
      if (at < 0 || at >= sights.length) {
        values[a] = -1;
      } else {
        values[a] = attributes[a] < 0 ? 2 + pairs[at] : sights[at][attributes[a]];
      }
    }
    templates.fill(values, features);
  }
}
