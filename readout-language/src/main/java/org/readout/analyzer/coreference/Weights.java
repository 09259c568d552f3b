package org.readout.analyzer.coreference;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.readout.analyzer.model.ModelException;

/** The trained weights of features, in a table that features are hashed into. */
public final class Weights {
  static final int BITS = 17;
  private static final String FILE = "coreference.weights";
  private static final int MARK = 0x434f5246;
  private static final float UNIT = 1024;

  private final float[] table;

  public Weights(float[] table) {
    if (table.length != size()) {
      throw new IllegalArgumentException(
          "a table of %d weights; it needs %d".formatted(table.length, size()));
    }
    this.table = table.clone();
  }

  public static int size() {
    return 1 << BITS;
  }

  /** The weights that ship with the analyzer. */
  static Weights load() {
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new ModelException(
            "no %s on the class path; write it with readout-training/coreference".formatted(FILE));
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  public static Weights read(InputStream in) throws IOException {
    try (DataInputStream data = new DataInputStream(new GZIPInputStream(in))) {
      if (data.readInt() != MARK || data.readInt() != size()) {
        throw new ModelException(
            "%s is of another version; write it anew with readout-training/coreference"
                .formatted(FILE));
      }
      float[] table = new float[size()];
      for (int i = 0; i < table.length; i++) {
        table[i] = data.readShort() / UNIT;
      }
      return new Weights(table);
    }
  }

  /** Writes them as {@link #read} reads them, rounded to what is kept. */
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream data = new DataOutputStream(new GZIPOutputStream(out))) {
      data.writeInt(MARK);
      data.writeInt(size());
      for (float weight : table) {
        data.writeShort(
            Math.max(Short.MIN_VALUE, Math.min(Short.MAX_VALUE, Math.round(weight * UNIT))));
      }
    }
  }

  float score(int[] places) {
    float sum = 0;
    for (int place : places) {
      sum += table[place];
    }
    return sum;
  }
}
