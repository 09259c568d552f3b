package org.readout.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * What a training run goes by.
 *
 * @param tableBits weights are kept in tables of two to the power of this
 * @param tagWeights how many of the tagger's weights the model file keeps
 * @param moveWeights how many of the parser's weights of moves it keeps
 * @param labelWeights how many of the parser's weights of relations it keeps, for each side
 * @param exploring how often, of one, the parser goes on from its own choice in training
 */
record Settings(
    long seed,
    int tableBits,
    int tagEpochs,
    int parseEpochs,
    int beamEpochs,
    int folds,
    int tagWeights,
    int moveWeights,
    int labelWeights,
    double exploring,
    int beam,
    float margin,
    String tagTemplates,
    String parseTemplates) {

  /** The settings of the model that the project ships. */
  static Settings shipped() {
    return new Settings(
        1,
        Integer.getInteger("bits", 22),
        Integer.getInteger("te", 6),
        Integer.getInteger("pe", 10),
        Integer.getInteger("be", 0),
        3,
        Integer.getInteger("tw", 500_000),
        Integer.getInteger("mw", 1_500_000),
        Integer.getInteger("lw", 500_000),
        0.9,
        Integer.getInteger("beam", 1),
        Float.parseFloat(System.getProperty("margin", "1000")),
        resource("tagger.templates"),
        resource(System.getProperty("ptemplates", "parser.templates")));
  }

  /** Small tables and few steps, for tests. */
  static Settings quick() {
    Settings shipped = shipped();
    return new Settings(
        1,
        17,
        4,
        6,
        1,
        2,
        100_000,
        100_000,
        100_000,
        0.9,
        2,
        100,
        shipped.tagTemplates(),
        shipped.parseTemplates());
  }

  private static String resource(String name) {
    try (InputStream stream = Settings.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("resource %s is missing".formatted(name));
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
