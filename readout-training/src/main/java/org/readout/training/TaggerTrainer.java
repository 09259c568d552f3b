package org.readout.training;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.readout.analyzer.features.Templates;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteWriter;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.TagChoice;
import org.readout.analyzer.tag.TagDictionary;
import org.readout.analyzer.tag.TagFeatures;
import org.readout.analyzer.tag.TagPair;
import org.readout.analyzer.tag.WordTag;

/** Trains a tagger: an averaged perceptron that tags each sentence and learns from its mistakes. */
final class TaggerTrainer {
  private final Settings settings;
  private final Templates templates;
  private final TagDictionary dictionary;
  private final TagFeatures features;
  private final AveragedWeights weights;
  private final int[] found;
  private final float[] scores;

  private TaggerTrainer(List<GoldSentence> sentences, WordSight sight, Settings settings) {
    this.settings = settings;
    this.templates = Templates.parse(settings.tagTemplates());
    this.dictionary = DictionaryBuilder.build(sentences);
    this.features = new TagFeatures(templates, sight, dictionary);
    this.weights = new AveragedWeights(settings.tableBits());
    this.found = new int[features.size()];
    this.scores = new float[dictionary.columns()];
  }

  /** Adds a trained tagger's sections to a model. */
  static ModelFile train(
      List<GoldSentence> sentences, WordSight sight, Settings settings, ModelFile model) {
    TaggerTrainer trainer = new TaggerTrainer(sentences, sight, settings);
    trainer.run(sentences);
    return trainer.packed(model);
  }

  private void run(List<GoldSentence> sentences) {
    List<GoldSentence> order = new ArrayList<>(sentences);
    Random random = new Random(settings.seed());
    for (int epoch = 0; epoch < settings.tagEpochs(); epoch++) {
      Collections.shuffle(order, random);
      order.forEach(this::learn);
    }
  }

  private void learn(GoldSentence sentence) {
    int[][] sights = features.sights(sentence.forms());
    int[] pairs = new int[sentence.size()];
    for (int i = 0; i < pairs.length; i++) {
      TagChoice choice = dictionary.choice(sentence.forms().get(i));
      if (!choice.single()) {
        Arrays.fill(scores, 0);
        features.fill(sights, i, pairs, found);
        weights.add(found, found.length, choice.columns(), scores);
      }
      pairs[i] = choice.best(scores);
      if (!choice.single()) {
        correct(number(sentence.tags().get(i)), pairs[i]);
      }
    }
  }

  private int number(WordTag tag) {
    return dictionary.number(new TagPair(tag.upos(), tag.xpos()));
  }

  private void correct(int gold, int chosen) {
    weights.tick();
    if (gold == chosen) {
      return;
    }
    int[] right = dictionary.columnsOf(gold);
    int[] wrong = dictionary.columnsOf(chosen);
    for (int part = 0; part < right.length; part++) {
      if (right[part] != wrong[part]) {
        weights.change(found, right[part], 1);
        weights.change(found, wrong[part], -1);
      }
    }
  }

  private ModelFile packed(ModelFile model) {
    ByteWriter words = new ByteWriter();
    dictionary.write(words);
    return model
        .with("tag/dictionary", words.bytes())
        .with("tag/templates", templates.text().getBytes(StandardCharsets.UTF_8))
        .with("tag/weights", Packing.largest(weights.average(), settings.tagWeights()));
  }
}
