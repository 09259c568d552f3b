package org.readout.attribution;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.model.EntityKind;
import org.readout.model.Span;

/** Finds what a speaker's name before a colon attributes: "Mayor: bridge will open". */
final class SpeakerLabels {
  private static final int LATEST_DATELINE = 2;
  private static final int LONGEST = 7;
  private static final int SHORTEST_CONTENT = 3;

  private final CueLexicon lexicon;

  SpeakerLabels(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  Optional<Draft> find(Passage passage) {
    List<Cue> cues = lexicon.of(CueKind.MARK, ":");
    int colon = colon(passage);
    if (cues.isEmpty() || colon < 0) {
      return Optional.empty();
    }
    Sentence sentence = passage.sentence();
    int first = first(passage);
    BitSet label = new BitSet();
    label.set(first, colon);
    BitSet mark = new BitSet();
    mark.set(colon);
    Span content = new Span(passage.end(colon), endOfParagraph(passage));
    return Optional.of(
        new Draft(
            sentence.index(),
            cues.get(0).rule(),
            Optional.of(passage.phrase(head(sentence, first, colon), label)),
            Optional.of(passage.phrase(colon, mark)),
            passage.nothing().add(content),
            List.of(),
            cues.get(0).rule().link()));
  }

  private static int colon(Passage passage) {
    Sentence sentence = passage.sentence();
    boolean name = false;
    for (int i = first(passage); i < Math.min(LONGEST, sentence.size() - SHORTEST_CONTENT); i++) {
      if (sentence.word(i).form().equals(":")) {
        return name && !place(passage, i) && startsParagraph(passage) ? i : Clauses.NONE;
      }
      if (!labelWord(sentence, i)) {
        return Clauses.NONE;
      }
      name |= sentence.word(i).is(Upos.PROPN);
    }
    return Clauses.NONE;
  }

  /** A turn that is quoted has a mark before its speaker: {@code "MOOR: …}. */
  private static int first(Passage passage) {
    boolean opened =
        passage.quotations().overlapping(passage.span(0)).stream()
            .anyMatch(quotation -> quotation.span().start() == passage.start(0));
    return opened ? 1 : 0;
  }

  /** A speaker's turn is all that his paragraph holds. */
  private static int endOfParagraph(Passage passage) {
    int end = passage.sentence().span().end();
    int line = passage.analysis().text().indexOf('\n', end);
    return line < 0 ? passage.analysis().text().length() : line;
  }

  /** "LIMA: …" tells where the report was written. */
  private static boolean place(Passage passage, int end) {
    String first = passage.sentence().word(0).form();
    boolean capitals = end == 1 && first.equals(first.toUpperCase(Locale.ROOT));
    if (capitals && passage.sentence().index() <= LATEST_DATELINE) {
      return true;
    }
    return passage.analysis().names().stream()
        .filter(name -> name.sentence() == passage.sentence().index() && name.last() < end)
        .anyMatch(name -> name.kind() == EntityKind.PLACE);
  }

  private static boolean labelWord(Sentence sentence, int word) {
    Upos tag = sentence.word(word).upos();
    return tag == Upos.PROPN
        || tag == Upos.NOUN
        || tag == Upos.ADJ
        || tag == Upos.DET
        || sentence.word(word).form().equals(".");
  }

  private static boolean startsParagraph(Passage passage) {
    String before = passage.analysis().text().substring(0, passage.sentence().span().start());
    return before.isBlank() || before.substring(before.stripTrailing().length()).contains("\n");
  }

  /** The word of a label that no other of its words governs. */
  static int head(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      int head = sentence.word(i).head();
      if (head < from || head >= to) {
        return i;
      }
    }
    return from;
  }
}
