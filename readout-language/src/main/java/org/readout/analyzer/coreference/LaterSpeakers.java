package org.readout.analyzer.coreference;

import org.readout.language.GrammaticalNumber;

/** Gives "I" and "we" of a quotation to whoever is named as its speaker after it. */
final class LaterSpeakers {
  private final Discourse discourse;
  private final Linking linking;

  LaterSpeakers(Discourse discourse, Linking linking) {
    this.discourse = discourse;
    this.linking = linking;
  }

  void join() {
    for (int i = 0; i < discourse.size(); i++) {
      int speaker = speaker(i);
      if (speaker > i && ofSpeaker(linking.cluster(i), speaker) && mayBe(i, speaker)) {
        linking.join(i, speaker);
      }
    }
  }

  /** The candidate that says "I" or "we"; -1 where it is neither or nobody is known to. */
  private int speaker(int candidate) {
    boolean speaks =
        discourse
            .candidate(candidate)
            .pronoun()
            .filter(pronoun -> pronoun.refersTo(Pronoun.Reference.SPEAKER))
            .isPresent();
    return speaks ? discourse.speaker(discourse.quotation(discourse.candidate(candidate))) : -1;
  }

  private boolean ofSpeaker(Cluster cluster, int speaker) {
    return cluster.members().stream().allMatch(member -> speaker(member) == speaker);
  }

  /** "I" is one person; "we" is a body, a land or several people. */
  private boolean mayBe(int pronoun, int speaker) {
    Cluster cluster = linking.cluster(speaker);
    boolean several = cluster.number() == GrammaticalNumber.PLURAL;
    boolean person = cluster.kind() == Kind.PERSON && !several;
    boolean one = discourse.candidate(pronoun).number() == GrammaticalNumber.SINGULAR;
    return one == person;
  }
}
