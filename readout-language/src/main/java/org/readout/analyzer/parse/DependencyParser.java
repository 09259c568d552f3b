package org.readout.analyzer.parse;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.readout.analyzer.features.PackedWeights;
import org.readout.analyzer.features.Templates;
import org.readout.analyzer.features.WordSight;
import org.readout.analyzer.model.ByteReader;
import org.readout.analyzer.model.ModelFile;
import org.readout.analyzer.tag.WordTag;

/** Finds the tree over the words of a sentence. Safe for use by many threads at once. */
public final class DependencyParser {
  private final WordSight sight;
  private final ParseModel model;
  private final BeamSearch.Breadth breadth;

  private DependencyParser(WordSight sight, ParseModel model, BeamSearch.Breadth breadth) {
    this.sight = sight;
    this.model = model;
    this.breadth = breadth;
  }

  /** The parser that a model file holds. */
  public static DependencyParser read(ModelFile file, WordSight sight) {
    String templates = new String(file.section("parse/templates"), StandardCharsets.UTF_8);
    ByteReader search = new ByteReader(file.section("parse/search"));
    BeamSearch.Breadth breadth = new BeamSearch.Breadth(search.number(), search.decimal());
    ParseModel model =
        new ParseModel(
            Relations.read(new ByteReader(file.section("parse/relations"))),
            new ParseFeatures(Templates.parse(templates)),
            weights(file));
    return new DependencyParser(sight, model, breadth);
  }

  private static ParseWeights weights(ModelFile file) {
    return new ParseWeights(
        PackedWeights.read(new ByteReader(file.section("parse/moves"))),
        PackedWeights.read(new ByteReader(file.section("parse/left"))),
        PackedWeights.read(new ByteReader(file.section("parse/right"))));
  }

  /** One arc for each form, in the same order; exactly one has no head. */
  public List<Arc> parse(List<String> forms, List<WordTag> tags) {
    if (forms.isEmpty()) {
      return List.of();
    }
    ParseWords words = new ParseWords(forms, tags, sight, model.relations());
    State end = new BeamSearch(model, words, breadth).end();
    int[] heads = end.heads();
    int[] relations = end.relations();
    List<Arc> arcs = new ArrayList<>(heads.length);
    for (int i = 0; i < heads.length; i++) {
      int head = heads[i] == heads.length ? -1 : heads[i];
      arcs.add(new Arc(head, model.relations().name(relations[i])));
    }
    return arcs;
  }
}
