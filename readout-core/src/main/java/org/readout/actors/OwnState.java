package org.readout.actors;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.model.EntityKind;

/**
 * Tells whose a state's body is that an official speaks of or gives orders to: in "The Peruvian
 * president told the army to wait" Peru's, whatever army was named before.
 */
final class OwnState {
  private static final String SUBJECT = "nsubj";

  private final List<ActorSentence> sentences;
  private final Lexicon lexicon;
  private final Map<Long, Cluster> byHead;

  OwnState(List<ActorSentence> sentences, Lexicon lexicon, Map<Long, Cluster> byHead) {
    this.sentences = sentences;
    this.lexicon = lexicon;
    this.byHead = byHead;
  }

  /** The state of the official who is the nearest subject before such a body. */
  Optional<Belonging> of(ActorMention body) {
    boolean untold =
        body.role().filter(role -> role.ofState(lexicon)).isPresent()
            && body.definite()
            && !body.named()
            && !body.plural()
            && body.belonging().country().isEmpty()
            && !specified(body);
    return untold ? before(body) : Optional.empty();
  }

  /** "the army of the north" */
  private boolean specified(ActorMention body) {
    ActorSentence sentence = sentences.get(body.sentence());
    return Arrays.stream(sentence.sentence().children(body.head()))
        .anyMatch(child -> sentence.word(child).baseRelation().equals("nmod"));
  }

  private Optional<Belonging> before(ActorMention body) {
    ActorSentence sentence = sentences.get(body.sentence());
    for (int word = body.head() - 1; word >= 0; word--) {
      Cluster subject = byHead.get(Linker.key(body.sentence(), word));
      if (subject != null && sentence.word(word).relation().startsWith(SUBJECT)) {
        return Optional.of(subject)
            .filter(this::official)
            .map(Cluster::belonging)
            .map(OwnState::state);
      }
    }
    return Optional.empty();
  }

  private boolean official(Cluster cluster) {
    Belonging told = cluster.belonging();
    return cluster.kind() == EntityKind.PERSON
        && told.country().filter(country -> !HomeCountry.international(country)).isPresent()
        && told.sector().filter(lexicon::ofState).isPresent();
  }

  private static Belonging state(Belonging official) {
    return new Belonging(official.country(), Optional.empty(), official.code());
  }
}
