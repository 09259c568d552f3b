package org.readout.analyzer.text;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/**
 * Learned weights of the features of a place where a sentence may end: it does where their sum is
 * above zero. One byte each.
 */
public final class EndWeights implements EndChoice {
  /** As many weights as there are, as a power of two. */
  public static final int BITS = 19;

  private static final String FILE = "sentence-ends.bin";
  private static final int LARGEST = 127;

  private final WordKinds kinds;
  private final byte[] weights;
  private final int bias;

  private EndWeights(WordKinds kinds, byte[] weights, int bias) {
    this.kinds = kinds;
    this.weights = weights;
    this.bias = bias;
  }

  /** The weights that ship with the analyzer. */
  static EndWeights load() {
    try (InputStream in = EndWeights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException(
            "no %s beside %s".formatted(FILE, EndWeights.class.getName()));
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** The weights that {@link #write} has written. */
  public static EndWeights read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    WordKinds kinds = WordKinds.read(data);
    int bias = data.readInt();
    byte[] weights = new byte[1 << BITS];
    data.readFully(weights);
    return new EndWeights(kinds, weights, bias);
  }

  /** Rounds weights, two to the power of {@link #BITS} of them, and what is added to each sum. */
  public static EndWeights of(WordKinds kinds, float[] weights, float bias) {
    float largest = 1e-9f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    byte[] rounded = new byte[1 << BITS];
    for (int i = 0; i < rounded.length; i++) {
      rounded[i] = (byte) Math.round(weights[i] * LARGEST / largest);
    }
    return new EndWeights(kinds, rounded, Math.round(bias * LARGEST / largest));
  }

  /** Writes the weights in the form that {@link #read} takes. */
  public void write(OutputStream out) throws IOException {
    DataOutputStream data = new DataOutputStream(out);
    kinds.write(data);
    data.writeInt(bias);
    data.write(weights);
    data.flush();
  }

  /** The kinds of words that the features were made with. */
  public WordKinds kinds() {
    return kinds;
  }

  @Override
  public boolean ends(int place, boolean ruled, int[] features) {
    int sum = bias;
    for (int feature : features) {
      sum += weights[feature & ((1 << BITS) - 1)];
    }
    return sum > 0;
  }
}
