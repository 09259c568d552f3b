package org.readout.training.network;

import org.readout.analyzer.network.Gates;
import org.readout.analyzer.network.Kernel;
import org.readout.analyzer.network.Layer;

/** The way back through one layer at a time. */
final class LayerBack {
  private final Rows rows;
  private final float[][] candidate;
  private final float[][] keep;
  private final float[][] show;
  private final float[][] skip;
  private final float[][] wide;

  LayerBack(int room, int hidden, Rows rows) {
    this.rows = rows;
    candidate = new float[room][hidden];
    keep = new float[room][hidden];
    show = new float[room][hidden];
    skip = new float[room][hidden];
    wide = new float[room][8 * hidden];
  }

  /**
   * Goes back over the sentence in one direction.
   *
   * @param gradient of the weights, added to
   * @param outGradient of what the direction gave
   * @param skipGradient of what the layer below gave in this direction, added to; of no rows in the
   *     first layer
   */
  void direction(
      int direction,
      Layer layer,
      Layer gradient,
      Gates gates,
      int count,
      float[][] outGradient,
      float[][] skipGradient) {
    run(direction, layer, gradient, gates, count, outGradient);
    int hidden = layer.hidden();
    int start = direction * layer.parts() * hidden;
    for (int i = 0; i < count; i++) {
      System.arraycopy(candidate[i], 0, wide[i], start, hidden);
      System.arraycopy(keep[i], 0, wide[i], start + hidden, hidden);
      System.arraycopy(show[i], 0, wide[i], start + 2 * hidden, hidden);
      if (skipGradient.length == 0) {
        System.arraycopy(skip[i], 0, wide[i], start + 3 * hidden, hidden);
      } else {
        Rows.add(skip[i], skipGradient[i]);
      }
    }
  }

  /** Goes on to what came into the layer, once both directions are done. */
  void back(float[][] input, int count, Layer turned, Layer gradient, float[][] inputGradient) {
    rows.product(input, wide, count, gradient.projection());
    Kernel.multiplyAdd(wide, count, turned.projection(), inputGradient);
  }

  private void run(
      int direction, Layer layer, Layer gradient, Gates gates, int count, float[][] outGradient) {
    float[] stateGradient = new float[layer.hidden()];
    float[] none = new float[layer.hidden()];
    for (int step = count - 1; step >= 0; step--) {
      int i = direction == 0 ? step : count - 1 - step;
      int last = direction == 0 ? i - 1 : i + 1;
      float[] before = step == 0 ? none : gates.state()[last];
      showBack(
          outGradient[i], gates.show()[i], gates.state()[i], gates.skip()[i], i, stateGradient);
      keepBack(gates.keep()[i], gates.candidate()[i], before, i, stateGradient);
      vectorBack(keep[i], before, gradient.vector(direction, 0), gradient.vector(direction, 2));
      vectorBack(show[i], before, gradient.vector(direction, 1), gradient.vector(direction, 3));
      stateBack(
          gates.keep()[i],
          keep[i],
          show[i],
          layer.vector(direction, 2),
          layer.vector(direction, 3),
          stateGradient);
    }
  }

  private void showBack(
      float[] gradient, float[] gate, float[] state, float[] shown, int i, float[] toState) {
    float[] toSkip = skip[i];
    float[] toShow = show[i];
    for (int j = 0; j < gradient.length; j++) {
      float slope = 1 - Math.abs(2 * gate[j] - 1);
      toSkip[j] = gradient[j] * (1 - gate[j]);
      toShow[j] = gradient[j] * (state[j] - shown[j]) * 0.5f * slope * slope;
      toState[j] += gradient[j] * gate[j];
    }
  }

  private void keepBack(float[] gate, float[] given, float[] before, int i, float[] stateGradient) {
    float[] toKeep = keep[i];
    float[] toCandidate = candidate[i];
    for (int j = 0; j < gate.length; j++) {
      float slope = 1 - Math.abs(2 * gate[j] - 1);
      toKeep[j] = stateGradient[j] * (before[j] - given[j]) * 0.5f * slope * slope;
      toCandidate[j] = stateGradient[j] * (1 - gate[j]);
    }
  }

  private static void vectorBack(float[] gradient, float[] before, float[] bias, float[] weight) {
    for (int j = 0; j < gradient.length; j++) {
      bias[j] += gradient[j];
      weight[j] += gradient[j] * before[j];
    }
  }

  private static void stateBack(
      float[] gate,
      float[] keep,
      float[] show,
      float[] keepWeight,
      float[] showWeight,
      float[] to) {
    for (int j = 0; j < gate.length; j++) {
      to[j] = to[j] * gate[j] + keep[j] * keepWeight[j] + show[j] * showWeight[j];
    }
  }
}
