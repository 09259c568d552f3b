package org.readout.analyzer.features;

import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

/**
 * Weights as a model file holds them: one byte each, on a logarithmic scale, most of them zero. In
 * the file only the others stand, each after its distance from the one before.
 */
public final class PackedWeights implements Weights {
  private static final int LEVELS = 127;

  /** The largest weight as a whole number: sums of a thousand still fit. */
  private static final int FINEST = 1 << 21;

  private final byte[] codes;
  private final int[] values;
  private final float unit;
  private final int mask;

  private PackedWeights(byte[] codes, float[] values, float largest) {
    this.codes = codes;
    this.unit = largest / FINEST;
    this.values = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      this.values[i] = Math.round(values[i] / unit);
    }
    this.mask = codes.length - 1;
  }

  /** The weights that {@link #write} has written. */
  public static PackedWeights read(ByteReader in) {
    int bits = in.number();
    float smallest = in.decimal();
    float largest = in.decimal();
    byte[] codes = new byte[1 << bits];
    int at = -1;
    for (int left = in.number(); left > 0; left--) {
      at += in.number();
      codes[at & (codes.length - 1)] = in.octet();
    }
    return new PackedWeights(codes, valuesOf(smallest, largest), largest);
  }

  /**
   * Writes weights in short.
   *
   * @param weights as many as some power of two
   * @param smallest weights nearer to zero than this are left out
   */
  public static void write(float[] weights, float smallest, ByteWriter out) {
    float largest = smallest;
    int count = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
      count += Math.abs(weight) >= smallest ? 1 : 0;
    }
    out.number(Integer.numberOfTrailingZeros(weights.length));
    out.decimal(smallest);
    out.decimal(largest);
    out.number(count);
    writeCodes(weights, smallest, largest, out);
  }

  private static void writeCodes(float[] weights, float smallest, float largest, ByteWriter out) {
    double step = step(smallest, largest);
    int last = -1;
    for (int i = 0; i < weights.length; i++) {
      float size = Math.abs(weights[i]);
      if (size >= smallest) {
        int level = 1 + (int) Math.round(Math.log(size / smallest) / step);
        out.number(i - last);
        out.octet((byte) (weights[i] < 0 ? -level : level));
        last = i;
      }
    }
  }

  private static double step(float smallest, float largest) {
    return Math.max(Math.log(largest / smallest) / (LEVELS - 1), 1e-9);
  }

  private static float[] valuesOf(float smallest, float largest) {
    double step = step(smallest, largest);
    float[] values = new float[256];
    for (int level = 1; level <= LEVELS; level++) {
      float value = (float) (smallest * Math.exp((level - 1) * step));
      values[level] = value;
      values[-level & 0xFF] = -value;
    }
    return values;
  }

  @Override
  public void add(int[] features, int count, int[] columns, float[] scores) {
    for (int column : columns) {
      int sum = 0;
      for (int f = 0; f < count; f++) {
        sum += values[codes[(features[f] + column) & mask] & 0xFF];
      }
      scores[column] += sum * unit;
    }
  }
}
