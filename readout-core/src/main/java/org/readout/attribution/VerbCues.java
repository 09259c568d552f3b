package org.readout.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Phrase;

/** Finds the attributions that verbs and predicative adjectives make. */
final class VerbCues {
  /** How the second word of a cue may hang on the first: "speak out", "put it". */
  private static final Set<String> PARTICLES = Set.of("compound:prt", "advmod", "obj");

  private final CueLexicon lexicon;

  VerbCues(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  List<Draft> find(Passage passage) {
    List<Draft> found = new ArrayList<>();
    Sentence sentence = passage.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.word(i);
      if (word.is(Upos.VERB) || word.is(Upos.AUX)) {
        draft(passage, i, lexicon.of(CueKind.VERB, word.lemma())).ifPresent(found::add);
      } else if (word.is(Upos.ADJ)) {
        draft(passage, i, predicative(word)).ifPresent(found::add);
      }
    }
    return found;
  }

  private List<Cue> predicative(Word word) {
    return lexicon.of(CueKind.ADJECTIVE, word.lemma()).stream()
        .filter(cue -> !cue.rule().takes(Shape.Form.NOUN))
        .toList();
  }

  private Optional<Draft> draft(Passage passage, int verb, List<Cue> cues) {
    for (Cue cue : cues) {
      if (cue.words().size() > 1 && !hasParticle(passage.sentence(), verb, cue.words().get(1))) {
        continue;
      }
      Optional<Content> content = new ContentFinder(passage, verb, cue, lexicon).find();
      if (content.isPresent()) {
        return Optional.of(draft(passage, verb, cue, content.get()))
            .filter(draft -> draft.source().isPresent() || unnamed(passage, verb, content.get()));
      }
    }
    return Optional.empty();
  }

  /** Whether nobody need be named: "it was reported", "asked whether". */
  private static boolean unnamed(Passage passage, int verb, Content content) {
    return content.impersonal() || Clauses.passive(passage.sentence(), verb);
  }

  private static boolean hasParticle(Sentence sentence, int verb, String particle) {
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      if (PARTICLES.contains(word.relation())) {
        if (word.lemma().equals(particle)) {
          return true;
        }
      } else if (Clauses.leader(sentence, child).equals(particle)) {
        return true;
      }
    }
    return false;
  }

  private Draft draft(Passage passage, int verb, Cue cue, Content content) {
    Sentence sentence = passage.sentence();
    BitSet group = Clauses.group(sentence, verb);
    int source = content.impersonal() ? Clauses.agent(sentence, verb) : speaker(passage, verb);
    Stretch told = content.places();
    passage.addLeader(group, told);
    Phrase words = passage.phrase(verb, group);
    words.mention().spans().forEach(told::remove);
    Optional<Phrase> speaker = passage.source(source, lexicon, verb);
    boolean silent = Clauses.negated(sentence, verb) && content.open();
    boolean link =
        cue.rule().link()
            && !silent
            && !content.anothers()
            && (speaker.isPresent() || !content.open());
    return new Draft(
        sentence.index(),
        cue.rule(),
        speaker,
        Optional.of(words),
        told,
        addressees(passage, verb, cue, source),
        link);
  }

  /** In "the agency quoted the minister as saying" the minister speaks. */
  private int speaker(Passage passage, int verb) {
    Sentence sentence = passage.sentence();
    int above = sentence.word(verb).head();
    boolean quoted =
        Clauses.asSaying(sentence, verb)
            && !lexicon.of(CueKind.CARRIER, sentence.word(above).lemma()).isEmpty();
    int object = quoted ? Clauses.child(sentence, above, "obj") : Clauses.NONE;
    return object >= 0 ? object : Speakers.of(passage, verb);
  }

  private List<Phrase> addressees(Passage passage, int verb, Cue cue, int source) {
    List<Phrase> spoken = spokenTo(passage, verb, cue, source);
    return spoken.isEmpty() ? writtenTo(passage, verb) : spoken;
  }

  /** "said in a letter to the king", "made a speech to the troops": to whom the paper goes. */
  private List<Phrase> writtenTo(Passage passage, int verb) {
    List<Phrase> addressees = new ArrayList<>();
    Sentence sentence = passage.sentence();
    for (int paper : sentence.children(verb)) {
      boolean object = sentence.word(paper).relation().equals("obj");
      if (paper > verb
          && (object || Clauses.leader(sentence, paper).equals("in"))
          && isPaper(sentence.word(paper).lemma())) {
        for (int child : sentence.children(paper)) {
          if (Clauses.leader(sentence, child).equals("to") && sentence.word(child).nominal()) {
            passage.nominal(child).ifPresent(addressees::add);
          }
        }
      }
    }
    return addressees;
  }

  private boolean isPaper(String noun) {
    return !lexicon.of(CueKind.DOCUMENT, noun).isEmpty()
        || lexicon.of(CueKind.NOUN, noun).stream()
            .anyMatch(cue -> !cue.words().contains(CueLexicon.ANY_WORD));
  }

  private static List<Phrase> spokenTo(Passage passage, int verb, Cue cue, int source) {
    if (!cue.rule().takes(Shape.Form.CLAUSE) || cue.rule().takes(Shape.Form.OBJECT)) {
      return List.of();
    }
    List<Phrase> addressees = new ArrayList<>();
    Sentence sentence = passage.sentence();
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      boolean object = Set.of("obj", "iobj", "nsubj:pass").contains(word.relation());
      boolean to =
          word.baseRelation().equals("obl") && Clauses.leader(sentence, child).equals("to");
      if (child != source
          && word.nominal()
          && (object || to)
          && !passage.quotationAround(child).isPresent()) {
        passage.nominal(child).ifPresent(addressees::add);
      }
    }
    return addressees;
  }
}
