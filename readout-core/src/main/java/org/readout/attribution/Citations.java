package org.readout.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.Phrase;

/**
 * Finds who is cited in a clause beside what is told: "As reported by the agency, …", "…, citing a
 * letter".
 */
final class Citations {
  private static final Set<EntityKind> SPEAKERS =
      EnumSet.of(EntityKind.PERSON, EntityKind.ORGANISATION, EntityKind.GROUP);

  private final CueLexicon lexicon;

  Citations(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Passage passage, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (int i = 0; i < passage.sentence().size(); i++) {
      Word word = passage.sentence().word(i);
      if (word.baseRelation().equals("advcl")) {
        int verb = i;
        rule(word, Shape.Form.SENTENCE)
            .flatMap(rule -> reportedBy(passage, verb, rule))
            .or(() -> rule(word, Shape.Form.CLAUSE).flatMap(r -> citing(passage, verb, r, drafts)))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<CueRule> rule(Word word, Shape.Form content) {
    return lexicon.of(CueKind.CARRIER, word.lemma()).stream()
        .map(Cue::rule)
        .filter(rule -> rule.takes(content))
        .findFirst();
  }

  /** "As reported by the agency, the bridge fell": all but the aside is the agency's. */
  private static Optional<Draft> reportedBy(Passage passage, int verb, CueRule rule) {
    Sentence sentence = passage.sentence();
    int agent = Clauses.agent(sentence, verb);
    if (agent < 0 || !Clauses.leader(sentence, verb).equals("as")) {
      return Optional.empty();
    }
    BitSet content = Clauses.clause(sentence, sentence.word(verb).head());
    content.andNot(Clauses.clause(sentence, verb));
    BitSet cue = Clauses.group(sentence, verb);
    addLeader(sentence, verb, "mark", cue);
    addLeader(sentence, agent, "case", cue);
    return Optional.of(
        new Draft(
            sentence.index(),
            rule,
            passage.nominal(agent),
            Optional.of(passage.phrase(verb, cue)),
            passage.stretch(content),
            List.of(),
            rule.link()));
  }

  private static void addLeader(Sentence sentence, int head, String relation, BitSet cue) {
    int leader = Clauses.child(sentence, head, relation);
    if (leader >= 0) {
      cue.set(leader);
    }
  }

  /**
   * "The agency reported the raid, citing a letter": the letter is the nearer source of the raid.
   */
  private Optional<Draft> citing(Passage passage, int verb, CueRule rule, List<Draft> drafts) {
    Sentence sentence = passage.sentence();
    int object = Clauses.child(sentence, verb, "obj");
    if (!sentence.word(verb).xpos().equals("VBG") || object < 0 || !speaks(passage, object, rule)) {
      return Optional.empty();
    }
    return told(sentence, verb, drafts)
        .map(told -> nearer(passage, new Citing(verb, object, rule), told));
  }

  private record Citing(int verb, int object, CueRule rule) {}

  private boolean speaks(Passage passage, int object, CueRule rule) {
    Sentence sentence = passage.sentence();
    boolean document =
        lexicon.of(CueKind.DOCUMENT, sentence.word(object).lemma()).stream()
            .anyMatch(paper -> paper.rule().id().equals(rule.id()));
    return document
        || passage.analysis().chains().stream()
            .filter(chain -> SPEAKERS.contains(chain.kind()))
            .flatMap(chain -> chain.references().stream())
            .anyMatch(each -> each.sentence() == sentence.index() && each.head() == object);
  }

  /** The nearest statement above an aside, whoever makes it. */
  private static Optional<Draft> told(Sentence sentence, int aside, List<Draft> drafts) {
    for (int at = sentence.word(aside).head(); at >= 0; at = sentence.word(at).head()) {
      int verb = at;
      Optional<Draft> told =
          drafts.stream()
              .filter(draft -> draft.link() && draft.source().isPresent())
              .filter(draft -> draft.cue().filter(cue -> cue.head() == verb).isPresent())
              .findFirst();
      if (told.isPresent()) {
        return told;
      }
    }
    return Optional.empty();
  }

  private static Draft nearer(Passage passage, Citing citing, Draft told) {
    Sentence sentence = passage.sentence();
    Phrase source = Phrases.nounPhrase(passage.analysis(), sentence, citing.object());
    Phrase cue = passage.phrase(citing.verb(), Clauses.group(sentence, citing.verb()));
    Stretch content = told.content().copy();
    BitSet aside = Clauses.clause(sentence, citing.verb());
    passage.phrase(citing.verb(), aside).mention().spans().forEach(content::remove);
    told.content().add(cue.mention().extent()).add(source.mention().extent());
    return new Draft(
        sentence.index(),
        citing.rule(),
        Optional.of(source),
        Optional.of(cue),
        content,
        List.of(),
        citing.rule().link());
  }
}
