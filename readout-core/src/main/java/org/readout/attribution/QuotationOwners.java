package org.readout.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.Span;

/**
 * Gives each quotation without a cue of its own to whoever was speaking: over sentences, and over
 * paragraphs where the marks were left open or nothing else stands between.
 */
final class QuotationOwners {
  private static final int FEWEST_WORDS = 4;

  private final Analysis analysis;
  private final Quotations quotations;
  private final List<Span> paragraphs;

  QuotationOwners(Analysis analysis, Quotations quotations, List<Span> paragraphs) {
    this.analysis = analysis;
    this.quotations = quotations;
    this.paragraphs = paragraphs;
  }

  /** Grows the contents of the drafts; the drafts stay the same. */
  void settle(List<Draft> drafts) {
    for (Draft draft : drafts) {
      wholeQuotations(draft);
    }
    List<Quotation> all = quotations.all();
    for (int i = 0; i < all.size(); i++) {
      Quotation quotation = all.get(i);
      if (owner(drafts, quotation).isEmpty() && statement(quotation)) {
        heir(drafts, all.subList(0, i), quotation)
            .ifPresent(draft -> draft.content().add(quotation.span()));
      }
    }
  }

  /** A cue outside a quotation takes it whole. */
  private void wholeQuotations(Draft draft) {
    Span cue = draft.cue().map(phrase -> phrase.mention().extent()).orElse(new Span(0, 0));
    if (quotations.around(cue).isPresent()) {
      return;
    }
    boolean speech =
        draft.rule().takes(Shape.Form.QUOTATION) || draft.rule().kind() == CueKind.PREPOSITION;
    for (Quotation quotation : quotations.overlapping(spanOf(draft.content()))) {
      boolean begun = draft.content().overlaps(quotation.span());
      boolean open =
          quotation.span().end() > analysis.sentences().get(draft.sentence()).span().end();
      if (begun && (speech || open) && !quotation.span().overlaps(cue)) {
        draft.content().add(quotation.span());
      }
    }
  }

  private static Span spanOf(Stretch stretch) {
    return stretch.isEmpty() ? new Span(0, 0) : new Span(stretch.start(), stretch.end());
  }

  private static Optional<Draft> owner(List<Draft> drafts, Quotation quotation) {
    return drafts.stream()
        .filter(draft -> !inside(draft, quotation))
        .filter(
            draft -> draft.content().sizeWithin(quotation.span()) * 2 > quotation.span().length())
        .findFirst();
  }

  private static boolean inside(Draft draft, Quotation quotation) {
    return draft.cue().filter(cue -> quotation.span().contains(cue.mention().extent())).isPresent();
  }

  private boolean statement(Quotation quotation) {
    String words = quotation.span().of(analysis.text());
    return words.trim().split("\\s+").length >= FEWEST_WORDS;
  }

  private Optional<Draft> heir(List<Draft> drafts, List<Quotation> before, Quotation quotation) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Quotation last = before.get(before.size() - 1);
    Span between =
        new Span(last.span().end(), Math.max(last.span().end(), quotation.span().start()));
    boolean adjacent = between.of(analysis.text()).isBlank();
    boolean sameParagraph = paragraphs.stream().anyMatch(each -> each.contains(between));
    List<Draft> speakers = new ArrayList<>(drafts);
    speakers.removeIf(draft -> !speaks(draft, last, quotation));
    if (!adjacent && !sameParagraph) {
      return Optional.empty();
    }
    boolean wholeSentence = adjacent || startsSentence(quotation) || afterSemicolon(between);
    return wholeSentence ? speakers.stream().findFirst() : Optional.empty();
  }

  private boolean afterSemicolon(Span between) {
    return between.of(analysis.text()).indexOf(';') >= 0;
  }

  private static boolean speaks(Draft draft, Quotation last, Quotation quotation) {
    boolean spoke =
        draft.content().contains(last.span()) && draft.rule().takes(Shape.Form.QUOTATION);
    return spoke && draft.content().start() < quotation.span().start();
  }

  private boolean startsSentence(Quotation quotation) {
    int start = quotation.span().start();
    for (Sentence sentence : analysis.sentences()) {
      if (Math.abs(sentence.span().start() - start) <= 1) {
        return true;
      }
    }
    return false;
  }
}
