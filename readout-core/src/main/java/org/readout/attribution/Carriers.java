package org.readout.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.readout.language.Phrases;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Phrase;

/**
 * Finds through whom another source's words reached the report: "a statement reviewed by …", "the
 * agency, quoting …", "told the channel".
 */
final class Carriers {
  private final CueLexicon lexicon;

  Carriers(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a branch of a source tells who passed its words on: "a letter seen by the Gazette". */
  static boolean carries(Sentence sentence, int verb, CueLexicon lexicon) {
    Word word = sentence.word(verb);
    boolean participle =
        word.baseRelation().equals("acl") && !lexicon.of(CueKind.CARRIER, word.lemma()).isEmpty();
    return participle
        && (word.xpos().equals("VBG")
            ? Clauses.child(sentence, verb, "obj") >= 0
            : Clauses.agent(sentence, verb) >= 0);
  }

  List<Draft> find(Passage passage, List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (Draft draft : drafts) {
      draft
          .source()
          .ifPresent(
              source -> {
                for (int child : passage.sentence().children(source.head())) {
                  participle(passage, draft, child).ifPresent(found::add);
                }
              });
    }
    return found;
  }

  private Optional<Draft> participle(Passage passage, Draft draft, int verb) {
    Sentence sentence = passage.sentence();
    Word word = sentence.word(verb);
    List<Cue> cues = lexicon.of(CueKind.CARRIER, word.lemma());
    if (cues.isEmpty() || !word.baseRelation().equals("acl")) {
      return Optional.empty();
    }
    Cue cue = cues.get(0);
    if (word.xpos().equals("VBG")) {
      return quoted(passage, draft, verb, cue);
    }
    int agent = Clauses.agent(sentence, verb);
    return agent < 0 ? Optional.empty() : Optional.of(outer(passage, draft, verb, agent, cue));
  }

  /** "a statement reviewed by an institute": the institute passes on what the statement says. */
  private Draft outer(Passage passage, Draft draft, int verb, int agent, Cue cue) {
    BitSet words = Clauses.group(passage.sentence(), verb);
    for (int child : passage.sentence().children(agent)) {
      if (passage.sentence().word(child).relation().equals("case")) {
        words.set(child);
      }
    }
    Stretch content = draft.content().copy();
    draft.source().ifPresent(source -> source.mention().spans().forEach(content::add));
    draft.cue().ifPresent(said -> said.mention().spans().forEach(content::add));
    return new Draft(
        draft.sentence(),
        cue.rule(),
        passage.nominal(agent),
        Optional.of(passage.phrase(verb, words)),
        content,
        List.of(),
        cue.rule().link());
  }

  /** "the agency, quoting a minister": the minister is the nearer source of the same content. */
  private Optional<Draft> quoted(Passage passage, Draft draft, int verb, Cue cue) {
    int object = Clauses.child(passage.sentence(), verb, "obj");
    if (object < 0) {
      return Optional.empty();
    }
    Phrase source = Phrases.nounPhrase(passage.analysis(), passage.sentence(), object);
    Stretch content = draft.content().copy();
    draft.content().add(source.mention().extent());
    return Optional.of(
        new Draft(
            draft.sentence(),
            cue.rule(),
            Optional.of(source),
            Optional.of(passage.phrase(verb, Clauses.group(passage.sentence(), verb))),
            content,
            List.of(),
            cue.rule().link()));
  }
}
