package org.readout.training.network;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.readout.analyzer.network.Encoding;
import org.readout.analyzer.network.Layer;
import org.readout.analyzer.network.Network;
import org.readout.analyzer.network.Shape;
import org.readout.analyzer.network.Weights;

/** Runs sentences through a network and their errors back through it; sums the gradients. */
final class Backward {
  private static final float TAGS = 0.5f;
  private static final float NAMES = 0.5f;
  private static final int LEAST_ROOM = 64;

  private final Network network;
  private final Shape shape;
  private final Weights turned;
  private final Weights gradient;
  private final float[] advice;
  private final float[] adviceGradient;
  private final Settings settings;
  private final Encoding encoding;
  private final Rows rows = new Rows();
  private SplittableRandom random = new SplittableRandom(0);
  private Room room;
  private double loss;

  /** What goes with sentences of up to so many words. */
  private final class Room {
    private final int words;
    private final float[][][] inputs = new float[Settings.LAYERS + 1][][];
    private final float[][] masks = new float[Settings.LAYERS + 1][];
    private final float[][][] inputGradients = new float[Settings.LAYERS + 1][][];
    private final float[][][][] outGradients;
    private final float[][] tags;
    private final float[][] names;
    private final RolesBack roles;
    private final LayerBack layer;

    private Room(int words) {
      this.words = words;
      for (int l = 0; l <= Settings.LAYERS; l++) {
        int width = l == 0 ? shape.width() : 2 * shape.hidden();
        inputs[l] = new float[words][width];
        masks[l] = new float[width];
        inputGradients[l] = new float[words][width];
      }
      outGradients = new float[Settings.LAYERS][2][words][shape.hidden()];
      tags = new float[words][shape.upos() + shape.xpos()];
      names = new float[words][shape.names()];
      roles = new RolesBack(words, turned, gradient, rows);
      layer = new LayerBack(words, shape.hidden(), rows);
    }

    private void clear(int count) {
      for (int l = 0; l <= Settings.LAYERS; l++) {
        Rows.zero(inputGradients[l], count);
      }
      for (float[][][] layers : outGradients) {
        Rows.zero(layers[0], count);
        Rows.zero(layers[1], count);
      }
    }
  }

  /**
   * @param turned the weights with rows and columns exchanged
   * @param advice what an arc is worth that another parser advises, by kind
   */
  Backward(Network network, Weights turned, float[] advice, Settings settings) {
    this.network = network;
    this.turned = turned;
    this.advice = advice;
    this.adviceGradient = new float[advice.length];
    this.shape = network.weights().shape();
    this.gradient = Weights.of(shape.withoutRows());
    this.settings = settings;
    this.encoding = new Encoding(shape);
    this.room = new Room(LEAST_ROOM);
  }

  /** The sums over the sentences learnt since they were last made zero. */
  Weights gradient() {
    return gradient;
  }

  float[] adviceGradient() {
    return adviceGradient;
  }

  /** What the last sentence's scores stand in. */
  Encoding encoding() {
    return encoding;
  }

  /** The loss of the sentences learnt since it was last taken. */
  double takeLoss() {
    double taken = loss;
    loss = 0;
    return taken;
  }

  /** Draws what is left out from another source. */
  void draw(SplittableRandom other) {
    random = other;
  }

  /** Scores a sentence, nothing left out. */
  void score(Example example) {
    network.words(example.rows(), encoding);
    for (int l = 0; l < Settings.LAYERS; l++) {
      network.layer(l, l == 0 ? encoding.words() : encoding.joined(l - 1), encoding);
    }
    network.tags(encoding.joined(Settings.LAYERS - 2), encoding);
    network.names(encoding.top(), encoding);
    network.arcs(encoding.top(), encoding);
    addAdvice(example.advice());
  }

  /** Scores the relations to heads; the number of words stands for the root's. */
  void labels(int[] heads) {
    network.labels(heads, encoding);
  }

  private void addAdvice(Example.Advice given) {
    for (int i = 0; i < given.heads().length; i++) {
      encoding.arcs()[i][given.heads()[i]] += advice[given.kinds()[i]];
    }
  }

  /**
   * Learns a sentence: adds to the gradients.
   *
   * @param wordGradient written to: by word, the gradient of each of its rows
   */
  void learn(Example example, float[][] wordGradient) {
    int count = example.size();
    if (count > room.words) {
      room = new Room(count);
    }
    forward(example);
    room.clear(count);
    int top = Settings.LAYERS;
    loss += room.roles.arcs(example, encoding, adviceGradient);
    loss += room.roles.labels(example, encoding);
    room.roles.back(count, room.inputs[top], room.inputGradients[top]);
    tagsBack(example, top - 1);
    namesBack(example, top);
    for (int l = top - 1; l >= 0; l--) {
      layerBack(l, count);
    }
    wordsBack(count, wordGradient);
  }

  private void forward(Example example) {
    network.words(example.rows(), encoding);
    dropWords(example.size());
    for (int l = 0; l < Settings.LAYERS; l++) {
      network.layer(l, room.inputs[l], encoding);
      mask(room.masks[l + 1]);
      for (int i = 0; i < example.size(); i++) {
        multiply(encoding.joined(l)[i], room.masks[l + 1], room.inputs[l + 1][i]);
      }
    }
    int top = Settings.LAYERS;
    network.tags(room.inputs[top - 1], encoding);
    network.names(room.inputs[top], encoding);
    network.arcs(room.inputs[top], encoding);
    addAdvice(example.advice());
    network.labels(example.heads(), encoding);
  }

  private void dropWords(int count) {
    float kept = 1 / (1 - settings.wordDrop());
    for (int i = 0; i < count; i++) {
      float[] from = encoding.words()[i];
      float[] to = room.inputs[0][i];
      for (int j = 0; j < to.length; j++) {
        to[j] = random.nextDouble() < settings.wordDrop() ? 0 : from[j] * kept;
      }
    }
  }

  private void mask(float[] mask) {
    float kept = 1 / (1 - settings.drop());
    for (int j = 0; j < mask.length; j++) {
      mask[j] = random.nextDouble() < settings.drop() ? 0 : kept;
    }
  }

  private static void multiply(float[] a, float[] b, float[] to) {
    for (int j = 0; j < to.length; j++) {
      to[j] = a[j] * b[j];
    }
  }

  private void tagsBack(Example example, int layer) {
    float[][] scores = encoding.tags();
    float[] factors = scaled(example.weights(), TAGS);
    int upos = shape.upos();
    loss += CrossEntropy.of(scores, 0, upos, example.upos(), factors, room.tags);
    loss += CrossEntropy.of(scores, upos, shape.xpos(), example.xpos(), factors, room.tags);
    rows.back(
        room.inputs[layer],
        room.tags,
        example.size(),
        turned.tags(),
        gradient.tags(),
        room.inputGradients[layer]);
  }

  private void namesBack(Example example, int layer) {
    float[] factors = scaled(example.weights(), NAMES);
    loss +=
        CrossEntropy.of(encoding.names(), 0, shape.names(), example.names(), factors, room.names);
    rows.back(
        room.inputs[layer],
        room.names,
        example.size(),
        turned.names(),
        gradient.names(),
        room.inputGradients[layer]);
  }

  private static float[] scaled(float[] weights, float by) {
    float[] scaled = weights.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= by;
    }
    return scaled;
  }

  private void layerBack(int l, int count) {
    int hidden = shape.hidden();
    float[] mask = room.masks[l + 1];
    for (int i = 0; i < count; i++) {
      float[] from = room.inputGradients[l + 1][i];
      addMasked(from, mask, 0, room.outGradients[l][0][i]);
      addMasked(from, mask, hidden, room.outGradients[l][1][i]);
    }
    Layer layer = network.weights().layers().get(l);
    for (int direction = 0; direction < 2; direction++) {
      room.layer.direction(
          direction,
          layer,
          gradient.layers().get(l),
          network.gates(l, direction, encoding),
          count,
          room.outGradients[l][direction],
          l == 0 ? new float[0][] : room.outGradients[l - 1][direction]);
    }
    room.layer.back(
        room.inputs[l],
        count,
        turned.layers().get(l),
        gradient.layers().get(l),
        room.inputGradients[l]);
  }

  private static void addMasked(float[] from, float[] mask, int start, float[] to) {
    for (int j = 0; j < to.length; j++) {
      to[j] += from[start + j] * mask[start + j];
    }
  }

  /** Where a number was negative or left out, nothing flows. */
  private void wordsBack(int count, float[][] wordGradient) {
    float kept = 1 / (1 - settings.wordDrop());
    for (int i = 0; i < count; i++) {
      float[] to = wordGradient[i];
      for (int j = 0; j < to.length; j++) {
        to[j] = room.inputs[0][i][j] > 0 ? room.inputGradients[0][i][j] * kept : 0;
      }
    }
  }

  /** Makes all sums zero. */
  void clear() {
    gradient.matrices().forEach(matrix -> Rows.zero(matrix, matrix.length));
    Arrays.fill(adviceGradient, 0);
  }
}
