package org.readout.analyzer.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.readout.analyzer.features.PackedWeights;
import org.readout.analyzer.features.Templates;
import org.readout.analyzer.features.WordGroups;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.WordTag;

/** Finds the tree over the words of a sentence. Safe for use by many threads at once. */
public final class DependencyParser {
  private static final Transition[] TRANSITIONS = Transition.values();

  private final WordSight sight;
  private final Relations relations;
  private final ParseFeatures features;
  private final ParseWeights weights;

  public DependencyParser(
      WordSight sight, Relations relations, ParseFeatures features, ParseWeights weights) {
    this.sight = sight;
    this.relations = relations;
    this.features = features;
    this.weights = weights;
  }

  /** The parser that a model file holds. */
  public static DependencyParser read(ModelFile model) {
    WordGroups groups = WordGroups.read(new ByteReader(model.section("words/groups")));
    Relations relations = Relations.read(new ByteReader(model.section("parse/relations")));
    String templates = new String(model.section("parse/templates"), StandardCharsets.UTF_8);
    ParseWeights weights =
        new ParseWeights(
            PackedWeights.read(new ByteReader(model.section("parse/moves"))),
            PackedWeights.read(new ByteReader(model.section("parse/left"))),
            PackedWeights.read(new ByteReader(model.section("parse/right"))));
    ParseFeatures features = new ParseFeatures(Templates.parse(templates));
    return new DependencyParser(new WordSight(groups), relations, features, weights);
  }

  /** One arc for each form, in the same order; exactly one has no head. */
  public List<Arc> parse(List<String> forms, List<WordTag> tags) {
    if (forms.isEmpty()) {
      return List.of();
    }
    State end = end(new ParseWords(forms, tags, sight));
    int[] heads = end.heads();
    int[] found = end.relations();
    List<Arc> arcs = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      arcs.add(new Arc(heads[i] == heads.length ? -1 : heads[i], relations.name(found[i])));
    }
    return arcs;
  }

  private State end(ParseWords words) {
    int[] found = new int[features.size()];
    float[] scores = new float[TRANSITIONS.length];
    float[] relationScores = new float[relations.size()];
    State state = State.start(words.count());
    while (!state.done()) {
      features.fill(words, state, found);
      Transition move = move(state, found, scores);
      int relation = move == Transition.SHIFT ? -1 : relation(words, state, move, found, relationScores);
      state = state.after(move, relation);
    }
    return state;
  }

  private Transition move(State state, int[] found, float[] scores) {
    Arrays.fill(scores, 0);
    weights.scoreMoves(found, scores);
    return best(state, scores);
  }

  /** The allowed move that scores highest, the first of equals. */
  public static Transition best(State state, float[] scores) {
    @Nullable Transition best = null;
    for (Transition move : TRANSITIONS) {
      if (state.allows(move) && (best == null || scores[move.ordinal()] > scores[best.ordinal()])) {
        best = move;
      }
    }
    if (best == null) {
      throw new IllegalStateException("no move is left");
    }
    return best;
  }

  private int relation(ParseWords words, State state, Transition move, int[] found, float[] scores) {
    int[] choice = relations.choice(words.relationKey(state.top(), state.headBy(move), move));
    if (choice.length == 1) {
      return choice[0];
    }
    Arrays.fill(scores, 0);
    weights.scoreRelations(found, move, choice, scores);
    return best(choice, scores);
  }

  /** The column among some that scores highest, the first of equals. */
  public static int best(int[] choice, float[] scores) {
    int best = choice[0];
    for (int column : choice) {
      if (scores[column] > scores[best]) {
        best = column;
      }
    }
    return best;
  }
}
