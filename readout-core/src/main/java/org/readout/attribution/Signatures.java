package org.readout.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.model.Span;

/**
 * Finds whose a quotation is that is signed after a dash: {@code "We will rebuild." — Ada Moor}.
 */
final class Signatures {
  private static final int LONGEST = 12;
  private static final Set<Upos> OF_NAMES =
      Set.of(Upos.PROPN, Upos.NOUN, Upos.ADJ, Upos.DET, Upos.ADP, Upos.NUM, Upos.CCONJ, Upos.PUNCT);

  private final CueLexicon lexicon;

  Signatures(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Draft> find(Passage passage) {
    Sentence sentence = passage.sentence();
    for (int dash = Math.max(0, sentence.size() - LONGEST); dash + 1 < sentence.size(); dash++) {
      Optional<Draft> draft = at(passage, dash);
      if (draft.isPresent()) {
        return draft;
      }
    }
    return Optional.empty();
  }

  private Optional<Draft> at(Passage passage, int dash) {
    Optional<CueRule> rule =
        lexicon.of(CueKind.MARK, passage.sentence().word(dash).form()).stream()
            .map(Cue::rule)
            .filter(each -> each.takes(Shape.Form.QUOTATION))
            .findFirst();
    if (rule.isEmpty() || !signs(passage, dash)) {
      return Optional.empty();
    }
    return signed(passage, dash).map(quotation -> draft(passage, rule.get(), dash, quotation));
  }

  private static Draft draft(Passage passage, CueRule rule, int dash, Quotation quotation) {
    int end = passage.sentence().size();
    BitSet name = new BitSet();
    name.set(dash + 1, end);
    BitSet mark = new BitSet();
    mark.set(dash);
    int head = SpeakerLabels.head(passage.sentence(), dash + 1, end);
    return new Draft(
        passage.sentence().index(),
        rule,
        Optional.of(passage.phrase(head, withoutStop(passage.sentence(), name))),
        Optional.of(passage.phrase(dash, mark)),
        passage.nothing().add(quotation.span()),
        List.of(),
        rule.link());
  }

  private static BitSet withoutStop(Sentence sentence, BitSet words) {
    int last = words.length() - 1;
    words.set(last, !sentence.word(last).is(Upos.PUNCT));
    return words;
  }

  /** The quotation that nothing but blanks parts from the dash. */
  private static Optional<Quotation> signed(Passage passage, int dash) {
    String text = passage.analysis().text();
    int end = endOfWords(text, passage.start(dash));
    return passage.quotations().all().stream()
        .filter(quotation -> quotation.closed() && quotation.span().end() == end)
        .findFirst();
  }

  /** Whether a name and no clause stands from the dash to the end of its paragraph. */
  private static boolean signs(Passage passage, int dash) {
    Sentence sentence = passage.sentence();
    for (int i = dash + 1; i < sentence.size(); i++) {
      if (!OF_NAMES.contains(sentence.word(i).upos())) {
        return false;
      }
    }
    return sentence.word(dash + 1).is(Upos.PROPN) && endsParagraph(passage);
  }

  /** Where the blanks before a place begin, no-break ones among them. */
  private static int endOfWords(String text, int place) {
    int end = place;
    while (end > 0 && blank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean endsParagraph(Passage passage) {
    Span sentence = passage.sentence().span();
    String text = passage.analysis().text();
    int line = text.indexOf('\n', sentence.end());
    int end = line < 0 ? text.length() : line;
    return endOfWords(text, end) <= sentence.end();
  }
}
