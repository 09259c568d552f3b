package org.readout.training.network;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.readout.analyzer.network.Encoding;
import org.readout.analyzer.parse.TreeSearch;

/** Parses sentences by a network that may hear advice, and writes trees with how sure it is. */
public final class Annotator {
  private static final int AT_ONCE = 1000;

  private final NetworkTrainer trainer;
  private final Labels labels;
  private final Examples examples;
  private final int root;

  Annotator(NetworkTrainer trainer, Labels labels, Examples examples) {
    this.trainer = trainer;
    this.labels = labels;
    this.examples = examples;
    this.root = labels.relations().number("root");
  }

  /**
   * Writes the corpus as CoNLL-U, its words parsed; the ninth column holds the likelihoods of head
   * and relation.
   */
  public void write(Corpus corpus, Writer out) throws IOException {
    int size = corpus.trees().size();
    for (int from = 0; from < size; from += AT_ONCE) {
      String[] texts = new String[Math.min(AT_ONCE, size - from)];
      int start = from;
      IntStream.range(0, NetworkTrainer.SHARES)
          .parallel()
          .forEach(share -> parse(corpus, start, share, texts));
      out.write(String.join("", texts));
    }
  }

  private void parse(Corpus corpus, int start, int share, String[] texts) {
    for (int t = share; t < texts.length; t += NetworkTrainer.SHARES) {
      Example example = examples.of(corpus, start + t);
      texts[t] = text(corpus.trees().get(start + t), trainer.share(share), example);
    }
  }

  private String text(Tree tree, Backward network, Example example) {
    network.score(example);
    int[] heads = TreeSearch.heads(network.encoding().arcs(), tree.size());
    network.labels(heads);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < tree.size(); i++) {
      append(i, tree.forms()[i], heads, network.encoding(), text);
    }
    return text.append('\n').toString();
  }

  private void append(int i, String form, int[] heads, Encoding scores, StringBuilder text) {
    boolean isRoot = heads[i] == heads.length;
    float[] tags = scores.tags()[i];
    int upos = best(tags, 0, labels.upos().size());
    int xpos = best(tags, labels.upos().size(), labels.xpos().size());
    int relation = isRoot ? root : relation(scores.labels()[i]);
    List<String> columns =
        List.of(
            Integer.toString(i + 1),
            form,
            "_",
            labels.upos().labels().get(upos),
            labels.xpos().labels().get(xpos),
            "_",
            Integer.toString(isRoot ? 0 : heads[i] + 1),
            labels.relations().labels().get(relation),
            sure(i, heads[i], relation, scores),
            "_");
    text.append(String.join("\t", columns)).append('\n');
  }

  /** The relation that scores best of those to another word. */
  private int relation(float[] scores) {
    scores[root] = Float.NEGATIVE_INFINITY;
    return best(scores, 0, labels.relations().size());
  }

  /** The likelihoods of head and relation; a root's relation is beyond doubt. */
  private String sure(int i, int head, int relation, Encoding scores) {
    float[] arcs = scores.arcs()[i];
    arcs[i] = Float.NEGATIVE_INFINITY;
    double sure = likelihood(arcs, scores.count() + 1, head);
    double sureOfRelation =
        relation == root ? 1 : likelihood(scores.labels()[i], labels.relations().size(), relation);
    return String.format(Locale.ROOT, "%.3f:%.3f", sure, sureOfRelation);
  }

  /** The best of a stretch of scores, counted from its start. */
  private static int best(float[] scores, int from, int width) {
    int best = from;
    for (int j = from + 1; j < from + width; j++) {
      best = scores[j] > scores[best] ? j : best;
    }
    return best - from;
  }

  private static double likelihood(float[] scores, int count, int of) {
    double sum = 0;
    for (int j = 0; j < count; j++) {
      sum += Math.exp(scores[j] - scores[of]);
    }
    return 1 / sum;
  }
}
