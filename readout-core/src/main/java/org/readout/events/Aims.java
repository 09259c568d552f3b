package org.readout.events;

import java.util.List;
import java.util.Optional;

/**
 * Lends an act the recipient of another that tells its aim: "marched to demand a vote from Peru".
 */
final class Aims {
  private final Tree tree;
  private final FurtherPlaces further;

  Aims(Tree tree, FurtherPlaces further) {
    this.tree = tree;
    this.further = further;
  }

  /** The matches, with what those without a recipient borrow from those below them. */
  List<Match> shared(List<Match> matches) {
    return matches.stream().map(match -> withAim(match, matches)).toList();
  }

  private Match withAim(Match match, List<Match> matches) {
    boolean open = match.recipients().isEmpty() && !match.rule().roles().alone();
    return open
        ? aim(match, matches)
            .map(aim -> match.with(match.code(), match.actors(), aim.recipients()))
            .orElse(match)
        : match;
  }

  private Optional<Match> aim(Match match, List<Match> matches) {
    return matches.stream()
        .filter(other -> further.of(match.code().type()).aims().contains(other.code().type()))
        .filter(other -> other.recipients().stream().noneMatch(match.actors()::contains))
        .filter(other -> !other.recipients().isEmpty() && below(other, match))
        .findFirst();
  }

  private boolean below(Match lower, Match upper) {
    int at = lower.trigger().head();
    while (at >= 0 && at != upper.trigger().head()) {
      at = tree.word(at).relation().equals("acl:relcl") ? -1 : tree.head(at);
    }
    return at >= 0;
  }
}
