package org.readout.status;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.model.RuleId;

/**
 * What some words do to the status of the predicates that they bear upon.
 *
 * @param reported the effect within what somebody said before: "said it would attack"
 * @param negated the effect where the word is negated itself: "did not believe that it attacked"
 * @param over how the predicate must hang on a governing word; empty for any way
 * @param prepositions which must lead the predicate in, where it hangs as a phrase
 * @param except words that undo the rule when they follow ("not only")
 * @param hedge whether the word marks doubt
 * @param certainty by how much it multiplies the narrator's certainty
 */
record StatusRule(
    RuleId id,
    Effect effect,
    Optional<Effect> reported,
    Optional<Effect> negated,
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

  /** The same word where it bears upon a side of the predicate: it marks doubt and no more. */
  StatusRule asHedge() {
    return new StatusRule(
        id,
        Effect.SAME,
        Optional.empty(),
        Optional.empty(),
        over,
        prepositions,
        except,
        hedge,
        certainty);
  }

  /** The same word where it is negated itself. */
  StatusRule turned() {
    Effect turned = negated.orElse(effect);
    return new StatusRule(
        id,
        turned,
        Optional.empty(),
        Optional.empty(),
        over,
        prepositions,
        except,
        hedge,
        turned.certainty());
  }

  boolean reaches(Link link, String leader) {
    if (!over.isEmpty() && !over.contains(link)) {
      return false;
    }
    return !link.prepositional() || prepositions.isEmpty() || prepositions.contains(leader);
  }
}
