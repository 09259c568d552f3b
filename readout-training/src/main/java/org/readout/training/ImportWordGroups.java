package org.readout.training;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.model.ByteWriter;

/**
 * The command that makes {@code word-groups.bin} of two lexica of NLP4J, unpacked: {@code
 * ImportWordGroups CLUSTERS AMBIGUITY-CLASSES OUT}. Both are serialised maps from words to lists of
 * texts. Words with digits or other signs than hyphen, stop and apostrophe are left out.
 */
public final class ImportWordGroups {
  private static final int TAGS = 2;
  private static final int LONGEST = 20;

  private ImportWordGroups() {}

  public static void main(String[] arguments) throws IOException, ClassNotFoundException {
    Map<String, Collection<String>> clusters = lexicon(Path.of(arguments[0]));
    Map<String, Collection<String>> tags = lexicon(Path.of(arguments[1]));
    Map<String, WordGroups.Entry> words = new TreeMap<>();
    clusters.forEach(
        (word, paths) -> {
          if (kept(word)) {
            words.put(
                word,
                new WordGroups.Entry(longest(paths), first(tags.getOrDefault(word, List.of()))));
          }
        });
    ByteWriter out = new ByteWriter();
    WordGroups.write(words, out);
    Files.write(Path.of(arguments[2]), out.bytes());
  }

  private static boolean kept(String word) {
    return word.length() <= LONGEST
        && word.chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '.' || c == '\'');
  }

  private static String longest(Collection<String> paths) {
    return paths.stream().max(Comparator.comparing(String::length)).orElse("");
  }

  private static String first(Collection<String> tags) {
    return tags.stream().limit(TAGS).collect(Collectors.joining(" "));
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Collection<String>> lexicon(Path file)
      throws IOException, ClassNotFoundException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file));
        ObjectInputStream objects = new ObjectInputStream(bytes)) {
      objects.setObjectInputFilter(
          ObjectInputFilter.Config.createFilter("java.util.*;java.lang.*;!*"));
      return (Map<String, Collection<String>>) objects.readObject();
    }
  }
}
