package org.readout.analyzer.network;

import java.util.List;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ByteWriter;

/**
 * Weights as bytes: each row by its largest number and, of it, whole parts; of 127 for the rows of
 * words, of 32,767 for all others.
 */
public final class WeightsFile {
  private static final int FINE = 32_767;
  private static final int COARSE = 127;

  private WeightsFile() {}

  public static void write(Weights weights, ByteWriter out) {
    Shape shape = weights.shape();
    for (int size : sizes(shape)) {
      out.number(size);
    }
    weights.matrices().forEach(matrix -> write(matrix, FINE, out));
    write(weights.words(), COARSE, out);
  }

  private static List<Integer> sizes(Shape shape) {
    return List.of(
        shape.rows(),
        shape.width(),
        shape.hidden(),
        shape.layers(),
        shape.arc(),
        shape.label(),
        shape.upos(),
        shape.xpos(),
        shape.relations(),
        shape.names());
  }

  private static void write(float[][] matrix, int parts, ByteWriter out) {
    for (float[] row : matrix) {
      float most = 0;
      for (float value : row) {
        most = Math.max(most, Math.abs(value));
      }
      out.decimal(most);
      for (float value : row) {
        writePart(most == 0 ? 0 : Math.round(value / most * parts), parts, out);
      }
    }
  }

  private static void writePart(int part, int parts, ByteWriter out) {
    if (parts == FINE) {
      out.octet((byte) (part >> 8));
    }
    out.octet((byte) part);
  }

  public static Weights read(ByteReader in) {
    Shape shape =
        new Shape(
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number(),
            in.number());
    Weights weights = Weights.of(shape);
    weights.matrices().forEach(matrix -> read(matrix, FINE, in));
    read(weights.words(), COARSE, in);
    return weights;
  }

  private static void read(float[][] matrix, int parts, ByteReader in) {
    for (float[] row : matrix) {
      float scale = in.decimal() / parts;
      for (int j = 0; j < row.length; j++) {
        row[j] = scale * readPart(parts, in);
      }
    }
  }

  private static int readPart(int parts, ByteReader in) {
    return parts == FINE ? in.octet() << 8 | in.octet() & 0xFF : in.octet();
  }
}
