package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ModelException;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.names.NameFinder;
import org.readout.analyzer.names.NameLists;
import org.readout.analyzer.network.Encoding;
import org.readout.analyzer.network.Network;
import org.readout.analyzer.network.Shape;
import org.readout.analyzer.network.WeightsFile;
import org.readout.analyzer.network.WordRows;
import org.readout.analyzer.tag.TagDictionary;
import org.readout.analyzer.tag.WordTag;

/**
 * Finds tags, tree and names of a sentence in one go. Safe for use by many threads at once. Longer
 * sentences than {@link #LONGEST} words are parsed in stretches, since the time for a tree grows
 * with the square of its words.
 */
public final class SentenceParser {
  /** The section of a model file that says which features of words have rows. */
  public static final String ROWS = "network/rows";

  /** The section of a model file that holds the weights. */
  public static final String WEIGHTS = "network/weights";

  /** The section of a model file that names relations and labels of names. */
  public static final String LABELS = "network/labels";

  /** The section of a model file that holds the dictionary of tags. */
  public static final String TAGS = "tag/dictionary";

  /** Words that are parsed as one sentence. */
  static final int LONGEST = 400;

  private static final String ROOT = "root";

  /**
   * What scores are divided by before they become likelihoods: the network is surer of itself than
   * it is right. Found on the dev parts of the treebanks, where likelihoods then differ from the
   * share of right arcs by .01 on average.
   */
  private static final float CALM = 1.4f;

  private final Network network;
  private final KnownWords words;
  private final TagDictionary dictionary;
  private final LabelNames labels;
  private final int root;
  private final ConcurrentLinkedQueue<Encoding> rooms = new ConcurrentLinkedQueue<>();

  public SentenceParser(
      Network network, WordRows rows, TagDictionary dictionary, LabelNames labels) {
    this.network = network;
    this.words = new KnownWords(network, rows);
    this.dictionary = dictionary;
    this.labels = labels;
    this.root = labels.relations().indexOf(ROOT);
    check(network.weights().shape(), rows);
  }

  private void check(Shape shape, WordRows rows) {
    boolean fit =
        root >= 0
            && rows.size() == shape.rows()
            && dictionary.columns() == shape.upos() + shape.xpos()
            && labels.relations().size() == shape.relations()
            && labels.names().size() == shape.names();
    if (!fit) {
      throw new ModelException(
          "words, tags or labels of the model file do not fit its network; train it anew");
    }
  }

  /** The parser that a model file holds. */
  public static SentenceParser read(ModelFile model) {
    Network network = new Network(WeightsFile.read(new ByteReader(model.section(WEIGHTS))));
    WordSight sight = WordSight.read(model);
    NameLists lists = NameLists.read(new ByteReader(model.section(NameFinder.LISTS)));
    return new SentenceParser(
        network,
        WordRows.read(new ByteReader(model.section(ROWS)), sight, lists),
        TagDictionary.read(new ByteReader(model.section(TAGS))),
        LabelNames.read(new ByteReader(model.section(LABELS))));
  }

  /** What the scores of names stand for, in their order. */
  public List<String> nameLabels() {
    return labels.names();
  }

  /** Tags, arcs and scores of names, one for each form; exactly one arc has no head. */
  public ParsedSentence parse(List<String> forms) {
    if (forms.size() <= LONGEST) {
      ParsedSentence whole = stretch(forms);
      List<List<String>> halves = Halves.of(forms, whole.tags());
      return halves.size() < 2
          ? whole
          : Stretches.join(halves.stream().map(this::stretch).toList());
    }
    List<ParsedSentence> stretches = new ArrayList<>();
    for (int from = 0; from < forms.size(); from += LONGEST) {
      stretches.add(stretch(forms.subList(from, Math.min(forms.size(), from + LONGEST))));
    }
    return Stretches.join(stretches);
  }

  private ParsedSentence stretch(List<String> forms) {
    Encoding free = rooms.poll();
    Encoding room = free == null ? new Encoding(network.weights().shape()) : free;
    try {
      return parse(forms, room);
    } finally {
      rooms.add(room);
    }
  }

  private ParsedSentence parse(List<String> forms, Encoding room) {
    if (forms.isEmpty()) {
      return new ParsedSentence(List.of(), List.of(), List.of());
    }
    words.begin(forms, room);
    network.firstLayer(room);
    int layers = network.weights().shape().layers();
    for (int layer = 1; layer < layers; layer++) {
      network.layer(layer, room.joined(layer - 1), room);
    }
    network.tags(room.joined(Math.max(0, layers - 2)), room);
    network.names(room.top(), room);
    network.arcs(room.top(), room);
    int[] heads = TreeSearch.heads(room.arcs(), forms.size());
    network.labels(heads, room);
    return new ParsedSentence(tags(forms, room), arcs(heads, room), names(room));
  }

  private List<WordTag> tags(List<String> forms, Encoding room) {
    List<WordTag> tags = new ArrayList<>(forms.size());
    for (int i = 0; i < forms.size(); i++) {
      tags.add(dictionary.best(forms.get(i), room.tags()[i]));
    }
    return tags;
  }

  private List<Arc> arcs(int[] heads, Encoding room) {
    List<Arc> arcs = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      arcs.add(arc(i, heads[i], room));
    }
    return arcs;
  }

  private Arc arc(int word, int head, Encoding room) {
    float[] arcs = room.arcs()[word];
    arcs[word] = Float.NEGATIVE_INFINITY;
    float likely = likelihood(arcs, room.count() + 1, head);
    if (head == room.count()) {
      return new Arc(-1, ROOT, likely);
    }
    float[] scores = room.labels()[word];
    scores[root] = Float.NEGATIVE_INFINITY;
    int relation = best(scores);
    String name = labels.relations().get(relation);
    return new Arc(head, name, likely * likelihood(scores, scores.length, relation));
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int j = 1; j < scores.length; j++) {
      best = scores[j] > scores[best] ? j : best;
    }
    return best;
  }

  private static float likelihood(float[] scores, int count, int of) {
    double sum = 0;
    for (int j = 0; j < count; j++) {
      sum += Math.exp((scores[j] - scores[of]) / CALM);
    }
    return (float) (1 / sum);
  }

  private static List<float[]> names(Encoding room) {
    List<float[]> names = new ArrayList<>(room.count());
    for (int i = 0; i < room.count(); i++) {
      names.add(Arrays.copyOf(room.names()[i], room.names()[i].length));
    }
    return names;
  }
}
