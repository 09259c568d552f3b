package org.readout.training.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.readout.analyzer.conllu.ConlluReader;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;

/**
 * A sentence with its tree, as text. All arrays are by word.
 *
 * @param heads the number of words stands for the root's
 * @param names another recogniser's marks; empty texts where there are none
 * @param weights how much each word is to count
 */
public record Tree(
    String[] forms,
    String[] upos,
    String[] xpos,
    int[] heads,
    String[] relations,
    String[] names,
    float[] weights) {

  private static final int FORM = 1;
  private static final int UPOS = 3;
  private static final int XPOS = 4;
  private static final int HEAD = 6;
  private static final int RELATION = 7;
  private static final int SURE = 8;
  private static final int MISCELLANEOUS = 9;
  private static final String NONE = "_";
  private static final String MARK = "Ner=";
  private static final Pattern LIKELIHOODS = Pattern.compile("\\d\\.\\d{3}:\\d\\.\\d{3}");
  private static final float LEAST_WEIGHT = 0.05f;

  /** How many words. */
  public int size() {
    return forms.length;
  }

  /**
   * The trees of a CoNLL-U file, packed or not.
   *
   * @param limit how many to read at most
   */
  public static List<Tree> read(Path file, int limit) throws IOException {
    List<Tree> trees = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
      ConlluReader sentences = new ConlluReader(reader, file.toString());
      Optional<ConlluSentence> next = sentences.next();
      while (next.isPresent() && trees.size() < limit) {
        trees.add(of(next.get()));
        next = sentences.next();
      }
    }
    return trees;
  }

  private static Tree of(ConlluSentence sentence) {
    List<List<String>> lines = sentence.words().stream().map(ConlluWord::columns).toList();
    int[] heads = lines.stream().mapToInt(line -> head(line.get(HEAD), lines.size())).toArray();
    float[] weights = new float[heads.length];
    for (int i = 0; i < heads.length; i++) {
      weights[i] = weight(lines.get(i).get(SURE), heads[i] == heads.length);
    }
    return new Tree(
        column(lines, FORM),
        column(lines, UPOS),
        column(lines, XPOS),
        heads,
        column(lines, RELATION),
        lines.stream().map(line -> mark(line.get(MISCELLANEOUS))).toArray(String[]::new),
        weights);
  }

  private static int head(String number, int root) {
    int head = number.equals(NONE) ? 0 : Integer.parseInt(number);
    return head == 0 ? root : head - 1;
  }

  private static String[] column(List<List<String>> lines, int column) {
    return lines.stream().map(line -> line.get(column).intern()).toArray(String[]::new);
  }

  /** How sure an annotator was of head and relation, as {@link Annotator} writes it; else 1. */
  private static float weight(String sure, boolean root) {
    if (!LIKELIHOODS.matcher(sure).matches()) {
      return 1;
    }
    int colon = sure.indexOf(':');
    float head = Float.parseFloat(sure.substring(0, colon));
    float relation = root ? 1 : Float.parseFloat(sure.substring(colon + 1));
    return Math.max(LEAST_WEIGHT, head * relation);
  }

  /** Another recogniser's mark of a name. */
  private static String mark(String miscellaneous) {
    for (String part : miscellaneous.split("\\|", -1)) {
      if (part.startsWith(MARK)) {
        return part.substring(MARK.length()).intern();
      }
    }
    return "";
  }

  /** The labels of names of a file with a word and its label in each line. */
  static List<String[]> names(Path file) throws IOException {
    List<String[]> all = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isEmpty()) {
        if (!labels.isEmpty()) {
          all.add(labels.toArray(String[]::new));
        }
        labels.clear();
      } else {
        labels.add(line.substring(line.lastIndexOf('\t') + 1).intern());
      }
    }
    if (!labels.isEmpty()) {
      all.add(labels.toArray(String[]::new));
    }
    return all;
  }
}
