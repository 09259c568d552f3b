package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Word;
import org.readout.model.Phrase;

/**
 * Finds the sentences in which a source's account goes on without a cue: "The talks had failed,
 * according to the envoy. Both sides would meet again." Only where the words tell so: the sentence
 * follows at once, is set back in time, and has neither a cue nor a condition of its own.
 */
final class Accounts {
  private static final Set<String> PAST = Set.of("VBD", "VBN");
  private static final Set<String> CONDITION = Set.of("advcl", "csubj");

  private final CueLexicon lexicon;
  private final Analysis analysis;
  private final Quotations quotations;

  Accounts(CueLexicon lexicon, Analysis analysis, Quotations quotations) {
    this.lexicon = lexicon;
    this.analysis = analysis;
    this.quotations = quotations;
  }

  /** What goes on with the account of one of the drafts, over as many sentences as it does. */
  List<Draft> goingOn(List<Draft> drafts) {
    List<Draft> found = new ArrayList<>();
    for (int i = 1; i < analysis.sentences().size(); i++) {
      Sentence sentence = analysis.sentences().get(i);
      Optional<CueRule> rule = setBack(sentence);
      if (rule.isPresent() && bare(sentence, drafts)) {
        told(analysis.sentences().get(i - 1), drafts)
            .or(() -> last(found, sentence))
            .ifPresent(told -> found.add(further(told, sentence, rule.get())));
      }
    }
    return found;
  }

  private static Optional<Draft> last(List<Draft> found, Sentence sentence) {
    return found.stream().filter(draft -> draft.sentence() == sentence.index() - 1).findFirst();
  }

  private Draft further(Draft told, Sentence sentence, CueRule rule) {
    return new Draft(
        sentence.index(),
        rule,
        told.source(),
        Optional.empty(),
        new Stretch(analysis.text()).add(sentence.span()),
        List.of(),
        told.link());
  }

  /** The rule of the word that sets the main clause back in time: "would meet". */
  private Optional<CueRule> setBack(Sentence sentence) {
    int root = sentence.root();
    if (Clauses.child(sentence, root, CONDITION) >= 0) {
      return Optional.empty();
    }
    for (int child : sentence.children(root)) {
      Word word = sentence.word(child);
      List<Cue> cues = lexicon.of(CueKind.AUXILIARY, word.form().toLowerCase(Locale.ROOT));
      if (word.relation().equals("aux") && !cues.isEmpty()) {
        return Optional.of(cues.get(0).rule());
      }
    }
    return Optional.empty();
  }

  /** Whether a sentence of the same paragraph has no cue and no quotation, and asks nothing. */
  private boolean bare(Sentence sentence, List<Draft> drafts) {
    Sentence before = analysis.sentences().get(sentence.index() - 1);
    int line = analysis.text().indexOf('\n', before.span().end());
    boolean paragraph = line < 0 || line >= sentence.span().start();
    boolean asks = sentence.word(sentence.size() - 1).form().equals("?");
    return paragraph
        && !asks
        && quotations.overlapping(sentence.span()).isEmpty()
        && drafts.stream().noneMatch(draft -> concerns(draft, sentence));
  }

  private static boolean concerns(Draft draft, Sentence sentence) {
    return draft.sentence() == sentence.index() || draft.content().overlaps(sentence.span());
  }

  /** Who told all of a sentence, in the past and in words that are not quoted. */
  private Optional<Draft> told(Sentence sentence, List<Draft> drafts) {
    return drafts.stream()
        .filter(
            draft ->
                draft.sentence() == sentence.index() && draft.link() && draft.telling().alone())
        .filter(draft -> draft.source().isPresent())
        .filter(draft -> quotations.overlapping(sentence.span()).isEmpty())
        .filter(draft -> whole(draft, sentence))
        .findFirst();
  }

  private static boolean whole(Draft draft, Sentence sentence) {
    int cue = draft.cue().map(Phrase::head).orElse(sentence.root());
    Word root = sentence.word(sentence.root());
    boolean tells = cue == sentence.root() && PAST.contains(root.xpos());
    return tells || (draft.content().contains(root.span()) && past(sentence));
  }

  private static boolean past(Sentence sentence) {
    if (PAST.contains(sentence.word(sentence.root()).xpos())) {
      return true;
    }
    for (int child : sentence.children(sentence.root())) {
      Word word = sentence.word(child);
      boolean verbal = word.baseRelation().equals("aux") || word.relation().equals("cop");
      if (verbal && PAST.contains(word.xpos())) {
        return true;
      }
    }
    return false;
  }
}
