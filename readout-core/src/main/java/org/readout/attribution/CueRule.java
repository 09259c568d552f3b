package org.readout.attribution;

import java.util.List;
import java.util.Optional;
import org.readout.model.RuleId;
import org.readout.model.Stance;

/**
 * What a group of cue words shares: how they take content and what they tell of the source.
 *
 * @param content in order of preference
 * @param also prepositions whose phrases belong to an object as content ("blame X for Y")
 * @param cameo statement code, where a statement is meant
 * @param link whether the source becomes a link of the chain of what lies in the content
 * @param wide whether any word may be its cue, so that only its signs tell whether it is one
 */
record CueRule(
    RuleId id,
    CueKind kind,
    List<Shape> content,
    List<String> also,
    Stance stance,
    Optional<String> cameo,
    boolean link,
    boolean wide) {
  CueRule {
    content = List.copyOf(content);
    also = List.copyOf(also);
  }

  boolean takes(Shape.Form form) {
    return content.stream().anyMatch(shape -> shape.form() == form);
  }
}
