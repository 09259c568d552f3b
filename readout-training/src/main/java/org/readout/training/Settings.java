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
 * @param variantsInHundred how many variants with constructions of news to make of a hundred
 *     sentences
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
    int variantsInHundred,
    String tagTemplates,
    String parseTemplates) {

  /** The settings of the model that the project ships. */
  static Settings shipped() {
    return new Settings(
        1,
        22,
        6,
        8,
        4,
        3,
        800_000,
        3_000_000,
        1_000_000,
        0.9,
        4,
        400,
        15,
        resource("tagger.templates"),
        resource("parser.templates"));
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
        25,
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
