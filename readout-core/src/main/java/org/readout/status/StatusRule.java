package org.readout.status;

import java.util.List;
import java.util.Set;
import org.readout.model.RuleId;

/**
 * What some words do to the status of the predicates that they bear upon.
 *
 * @param over how the predicate must hang on a governing word; empty for any way
 * @param prepositions which must lead the predicate in, where it hangs as a phrase
 * @param except words that undo the rule when they follow ("not only")
 * @param hedge whether the word marks doubt
 * @param certainty by how much it multiplies the narrator's certainty
 */
record StatusRule(
    RuleId id,
    Effect effect,
    Set<Link> over,
    List<String> prepositions,
    List<String> except,
    boolean hedge,
    double certainty) {
  StatusRule {
    over = Set.copyOf(over);
    prepositions = List.copyOf(prepositions);
    except = List.copyOf(except);
  }

  boolean reaches(Link link, String leader) {
    if (!over.isEmpty() && !over.contains(link)) {
      return false;
    }
    return link != Link.PHRASE || prepositions.isEmpty() || prepositions.contains(leader);
  }
}
