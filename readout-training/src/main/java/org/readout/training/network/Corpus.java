package org.readout.training.network;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sentences to learn from, all lists in the same order.
 *
 * @param advice another parser's trees over the same words; empty where none was asked
 * @param names labels of names by word; empty where none are known
 */
public record Corpus(List<Tree> trees, List<Tree> advice, List<String[]> names) {
  public Corpus {
    check("trees of advice", advice.stream().mapToInt(Tree::size).toArray(), trees);
    check(
        "sentences with names", names.stream().mapToInt(labels -> labels.length).toArray(), trees);
  }

  private static void check(String what, int[] sizes, List<Tree> trees) {
    if (sizes.length != 0 && sizes.length < trees.size()) {
      throw new IllegalArgumentException(
          "%d %s for %d trees; make them anew of the same sentences"
              .formatted(sizes.length, what, trees.size()));
    }
    for (int s = 0; s < Math.min(sizes.length, trees.size()); s++) {
      if (sizes[s] != trees.get(s).size()) {
        throw new IllegalArgumentException(
            "%s: number %d has %d words, its tree %d; make them anew of the same sentences"
                .formatted(what, s + 1, sizes[s], trees.get(s).size()));
      }
    }
  }

  /**
   * Reads the trees of one file and, where a folder has them, what goes with them by name: {@code
   * NAME.nlp4j.conllu} as advice if it is wanted, {@code NAME.names}.
   *
   * @param most trees to read
   */
  public static Corpus read(Path trees, Path folder, boolean advised, int most) throws IOException {
    String name = name(trees);
    Path names = folder.resolve(name + ".names");
    return new Corpus(
        Tree.read(trees, most),
        advised ? Tree.read(folder.resolve(name + ".nlp4j.conllu"), most) : List.of(),
        Files.exists(names) ? Tree.names(names) : List.of());
  }

  /** The name of a file without folder and endings. */
  public static String name(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.indexOf('.'));
  }
}
