package org.readout.analyzer.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : sentences) {
      spans(sentence).forEach(name -> candidates.add(new Candidate(sentence, name)));
    }
    List<float[]> scores = new ArrayList<>();
    KindFeatures features = new KindFeatures(sight, lists);
    for (Candidate candidate : candidates) {
      scores.add(scores(features.of(candidate)));
    }
    return settled(candidates, scores);
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

  private List<Name> settled(List<Candidate> candidates, List<float[]> scores) {
    Map<String, float[]> sums = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      sum(sums, candidates.get(i).words(), scores.get(i));
    }
    Map<String, String> bearers = bearers(candidates, sums);
    List<Name> names = new ArrayList<>();
    for (Candidate candidate : candidates) {
      String own = candidate.words();
      String words = candidate.single() ? bearers.getOrDefault(own, own) : own;
      if (!words.equals(own) || !lists.calendar().contains(own)) {
        Name name = candidate.name();
        names.add(new Name(kind(words, sums), name.sentence(), name.first(), name.last()));
      }
    }
    return names;
  }

  /** Surnames, with the first full name of a person that ends in each. */
  private static Map<String, String> bearers(
      List<Candidate> candidates, Map<String, float[]> sums) {
    Map<String, String> bearers = new HashMap<>();
    for (Candidate candidate : candidates) {
      if (!candidate.single() && kind(candidate.words(), sums) == EntityKind.PERSON) {
        bearers.putIfAbsent(candidate.lastWord(), candidate.words());
      }
    }
    return bearers;
  }

  private static EntityKind kind(String words, Map<String, float[]> sums) {
    return KINDS[best(sums.getOrDefault(words, new float[KINDS.length]))];
  }

  private static void sum(Map<String, float[]> sums, String words, float[] scores) {
    float[] sum = sums.computeIfAbsent(words, w -> new float[KINDS.length]);
    for (int column = 0; column < sum.length; column++) {
      sum[column] += scores[column];
    }
  }
}
