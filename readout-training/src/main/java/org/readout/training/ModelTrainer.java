package org.readout.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.Tagger;

/**
 * Trains tagger and parser, step after step. The same sentences and settings give the same bytes.
 */
final class ModelTrainer {
  private final Settings settings;
  private final byte[] groups;
  private final List<GoldSentence> frames;

  /**
   * @param groups the section of word groups, taken over as it is
   * @param frames of reported speech, for variants
   */
  ModelTrainer(Settings settings, byte[] groups, List<GoldSentence> frames) {
    this.frames = List.copyOf(frames);
    this.groups = groups;
    this.settings = settings;
  }

  ModelFile train(List<GoldSentence> sentences) {
    WordSight sight = new WordSight(WordGroups.read(new ByteReader(groups)));
    ModelFile empty = new ModelFile(Map.of("words/groups", groups));
    List<GoldSentence> tagged = tagged(sentences, sight, empty);
    ModelFile withTagger = TaggerTrainer.train(sentences, sight, settings, empty);
    List<GoldSentence> trees = new ArrayList<>(tagged);
    trees.addAll(variants(tagged));
    return ParserTrainer.train(trees, sight, settings, withTagger);
  }

  private List<GoldSentence> variants(List<GoldSentence> tagged) {
    int count = tagged.size() * settings.variantsInHundred() / 100;
    NewsSources sources = NewsSources.of(tagged, frames);
    return NewsVariants.of(sources, count, new Random(settings.seed())).stream()
        .map(sentence -> sentence.withHeads(Projective.of(sentence.heads())))
        .toList();
  }

  /** The sentences with tags from taggers that have not seen them, and projective trees. */
  private List<GoldSentence> tagged(
      List<GoldSentence> sentences, WordSight sight, ModelFile model) {
    List<Tagger> taggers =
        IntStream.range(0, settings.folds())
            .parallel()
            .mapToObj(
                fold -> TaggerTrainer.train(withoutFold(sentences, fold), sight, settings, model))
            .map(trained -> Tagger.read(trained, sight))
            .toList();
    List<GoldSentence> tagged = new ArrayList<>(sentences.size());
    for (int i = 0; i < sentences.size(); i++) {
      GoldSentence sentence = sentences.get(i);
      Tagger unseen = taggers.get(i % settings.folds());
      tagged.add(
          sentence
              .withTags(unseen.tag(sentence.forms()))
              .withHeads(Projective.of(sentence.heads())));
    }
    return tagged;
  }

  private List<GoldSentence> withoutFold(List<GoldSentence> sentences, int fold) {
    List<GoldSentence> others = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      if (i % settings.folds() != fold) {
        others.add(sentences.get(i));
      }
    }
    return others;
  }
}
