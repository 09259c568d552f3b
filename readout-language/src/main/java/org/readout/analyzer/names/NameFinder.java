package org.readout.analyzer.names;

import java.util.List;
import org.readout.analyzer.features.PackedWeights;
import org.readout.analyzer.features.Weights;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ModelFile;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.model.EntityKind;

/**
 * Finds names in the sentences of a report and tells what kind each is; names that are the same in
 * a report are of the same kind, and a surname is of its bearer's. Safe for use by many threads at
 * once.
 */
public final class NameFinder {
  /** The section of a model file that holds the lists. */
  public static final String LISTS = "names/lists";

  /** The section of a model file that holds the weights. */
  public static final String WEIGHTS = "names/weights";

  private static final EntityKind[] KINDS = {
    EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.PLACE, EntityKind.OTHER
  };
  private static final float OTHER_MARGIN = 2;
  private static final int[] COLUMNS = {0, 1, 2, 3};

  private final WordSight sight;
  private final NameLists lists;
  private final Weights weights;

  /** A finder with the given weights, which a trainer may still be changing. */
  public NameFinder(WordSight sight, NameLists lists, Weights weights) {
    this.sight = sight;
    this.lists = lists;
    this.weights = weights;
  }

  /** The finder that a model file holds. */
  public static NameFinder read(ModelFile model, WordSight sight) {
    NameLists lists = NameLists.read(new ByteReader(model.section(LISTS)));
    return new NameFinder(sight, lists, PackedWeights.read(new ByteReader(model.section(WEIGHTS))));
  }

  /** The column of a kind's weights. */
  public static int column(EntityKind kind) {
    for (int column = 0; column < KINDS.length; column++) {
      if (KINDS[column] == kind) {
        return column;
      }
    }
    return KINDS.length - 1;
  }

  /** The names of a report's sentences, in text order, none overlapping. */
  public List<Name> find(List<Sentence> sentences) {
    ScoredNames names = new ScoredNames(sentences, List.of(KINDS));
    KindFeatures features = new KindFeatures(sight, lists);
    for (Sentence sentence : sentences) {
      for (Name name : spans(sentence)) {
        float[] scores = scores(features.of(new Candidate(sentence, name)));
        scores[column(EntityKind.OTHER)] -= OTHER_MARGIN;
        names.add(name, scores);
      }
    }
    return names.settled(lists.calendar());
  }

  /** Where names stand in a sentence; their kinds are not yet known. */
  public List<Name> spans(Sentence sentence) {
    return NameSpans.of(sentence, lists);
  }

  /** The hashed features of a name in its sentence. */
  public int[] features(Sentence sentence, Name name) {
    return new KindFeatures(sight, lists).of(new Candidate(sentence, name));
  }

  /** The column of the kind that the features speak for most. */
  public int best(int[] features) {
    return best(scores(features));
  }

  private float[] scores(int[] features) {
    float[] scores = new float[KINDS.length];
    weights.add(features, features.length, COLUMNS, scores);
    return scores;
  }

  private static int best(float[] scores) {
    int best = 0;
    for (int column = 1; column < scores.length; column++) {
      float margin = KINDS[column] == EntityKind.OTHER ? OTHER_MARGIN : 0;
      best = scores[column] - margin > scores[best] ? column : best;
    }
    return best;
  }
}
