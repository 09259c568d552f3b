package org.readout.actors;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.readout.language.Word;
import org.readout.model.EntityKind;

/**
 * Tells entities whom they belong to where only linking can: "her government", "the group's
 * leader".
 */
final class Owners {
  private final List<ActorSentence> sentences;
  private final Lexicon lexicon;
  private final Map<Long, Cluster> byHead;
  private final Senders senders;

  Owners(List<ActorSentence> sentences, Lexicon lexicon, Map<Long, Cluster> byHead) {
    this.sentences = sentences;
    this.lexicon = lexicon;
    this.byHead = byHead;
    this.senders = new Senders(lexicon);
  }

  void tell(List<Cluster> clusters) {
    for (Cluster cluster : clusters) {
      if (cluster.known().isEmpty()) {
        cluster.mentions().forEach(mention -> tell(cluster, mention));
      }
    }
  }

  private void tell(Cluster cluster, ActorMention mention) {
    if (mention.role().isEmpty()) {
      return;
    }
    ActorSentence sentence = sentences.get(mention.sentence());
    for (int child : sentence.sentence().children(mention.head())) {
      Cluster owner = byHead.get(Linker.key(mention.sentence(), child));
      if (owner != null && owner != cluster && owns(sentence, child)) {
        cluster.belongTo(
            faces(sentence, mention, owner) ? Belonging.ELSEWHERE : asOwner(owner, mention.role()));
        kin(cluster, mention, owner);
      }
    }
    sent(cluster, mention);
  }

  /** "Peru sent troops" */
  private void sent(Cluster cluster, ActorMention mention) {
    boolean sendable =
        mention.role().filter(Role::theirs).isPresent()
            || mention.belonging().sector().filter(lexicon::ofState).isPresent();
    Optional<Cluster> sender =
        senders
            .of(sentences.get(mention.sentence()), mention.head())
            .map(word -> byHead.get(Linker.key(mention.sentence(), word)));
    if (sendable && sender.filter(owner -> owner != cluster).isPresent()) {
      cluster.belongTo(asOwner(sender.get(), mention.role()));
    }
  }

  /** "the president's wife" */
  private void kin(Cluster cluster, ActorMention mention, Cluster owner) {
    boolean official =
        owner.kind() == EntityKind.PERSON
            && owner.belonging().sector().filter(lexicon::ofState).isPresent();
    mention
        .role()
        .filter(role -> role.kin() && official)
        .ifPresent(role -> cluster.kinOfOfficial(role.sector()));
  }

  /** "its neighbour", "her counterpart" */
  private boolean faces(ActorSentence sentence, ActorMention mention, Cluster owner) {
    boolean land = owner.kind() == EntityKind.PLACE;
    return lexicon.faces(sentence.word(mention.head()).lemma(), land);
  }

  private boolean owns(ActorSentence sentence, int child) {
    Word word = sentence.word(child);
    return word.relation().equals("nmod:poss")
        || (word.baseRelation().equals("nmod")
            && lexicon.preposition(sentence.caseOf(child)).belongs()
            && !senders.left(sentence, child));
  }

  private static Belonging asOwner(Cluster owner, Optional<Role> role) {
    Belonging told = owner.belonging();
    boolean body = owner.kind() == EntityKind.ORGANISATION;
    boolean sectorToo = body && role.filter(Role::theirs).isPresent();
    Belonging own = new Belonging(told.country(), told.sector(), told.code());
    return sectorToo ? own : own.withSector(Optional.empty());
  }
}
