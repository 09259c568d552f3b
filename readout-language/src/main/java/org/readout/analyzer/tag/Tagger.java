package org.readout.analyzer.tag;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.readout.analyzer.features.PackedWeights;
import org.readout.analyzer.features.Templates;
import org.readout.analyzer.features.Weights;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ModelFile;

/** Tags the words of a sentence, left to right. Safe for use by many threads at once. */
public final class Tagger {
  private final TagDictionary dictionary;
  private final TagFeatures features;
  private final Weights weights;

  public Tagger(TagDictionary dictionary, TagFeatures features, Weights weights) {
    this.dictionary = dictionary;
    this.features = features;
    this.weights = weights;
  }

  /** The tagger that a model file holds. */
  public static Tagger read(ModelFile model, WordSight sight) {
    TagDictionary dictionary = TagDictionary.read(new ByteReader(model.section("tag/dictionary")));
    Templates templates =
        Templates.parse(new String(model.section("tag/templates"), StandardCharsets.UTF_8));
    Weights weights = PackedWeights.read(new ByteReader(model.section("tag/weights")));
    return new Tagger(dictionary, new TagFeatures(templates, sight, dictionary), weights);
  }

  /** One tag for each form, in the same order. */
  public List<WordTag> tag(List<String> forms) {
    int[] pairs = pairs(forms);
    List<WordTag> tags = new ArrayList<>(pairs.length);
    for (int i = 0; i < pairs.length; i++) {
      tags.add(dictionary.tag(forms.get(i), pairs[i]));
    }
    return tags;
  }

  private int[] pairs(List<String> forms) {
    int[][] sights = features.sights(forms);
    int[] pairs = new int[forms.size()];
    int[] found = new int[features.size()];
    float[] scores = new float[dictionary.columns()];
    for (int i = 0; i < pairs.length; i++) {
      TagChoice choice = dictionary.choice(forms.get(i));
      if (!choice.single()) {
        Arrays.fill(scores, 0);
        features.fill(sights, i, pairs, found);
        weights.add(found, found.length, choice.columns(), scores);
      }
      pairs[i] = choice.best(scores);
    }
    return pairs;
  }
}
