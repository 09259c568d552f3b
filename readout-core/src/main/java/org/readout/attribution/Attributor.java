package org.readout.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.model.Attribution;
import org.readout.model.Entity;
import org.readout.model.Manner;
import org.readout.model.Mention;
import org.readout.model.Span;
import org.readout.rules.RuleFiles;

/**
 * Finds whose words and thoughts a report passes on: source, cue and content of every attribution,
 * whether in one sentence or over several. Who the sources are is not asked here.
 */
public final class Attributor {
  private static final double ALL_BUT_A_WORD = 0.9;

  private static final String WEIGHTS = "en/cues/weights.tsv";
  private static final String BOUNDARIES = "en/cues/boundaries.tsv";

  private final CueLexicon lexicon;
  private final Sieve sieve;
  private final Boundaries boundaries;

  private Attributor(CueLexicon lexicon, Sieve sieve, Boundaries boundaries) {
    this.lexicon = lexicon;
    this.sieve = sieve;
    this.boundaries = boundaries;
  }

  /** Reads the cue words of {@code en/cues}. */
  public static Attributor load(RuleFiles files) {
    return new Attributor(
        CueLexicon.load(files),
        new Sieve(Weights.load(files, WEIGHTS)),
        new Boundaries(Weights.load(files, BOUNDARIES)));
  }

  /** The attributions in the order of their cues; an outer one may hold the cue of an inner one. */
  public List<Attribution> find(Analysis analysis, List<Entity> entities) {
    List<Span> paragraphs = Paragraphs.of(analysis);
    Quotations quotations = Quotations.in(analysis.text(), paragraphs);
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Passage passage = new Passage(analysis, sentence, quotations);
      List<Draft> likely = sieve.likely(passage, find(passage));
      likely.forEach(draft -> boundaries.settle(passage, draft));
      drafts.addAll(likely);
    }
    new QuotationOwners(analysis, quotations, paragraphs).settle(drafts);
    drafts.addAll(new Accounts(lexicon, analysis, quotations).goingOn(drafts));
    List<Draft> kept = new Nesting(drafts, quotations, new Identities(entities)).settle();
    List<Draft> all = new ArrayList<>(kept);
    all.addAll(new Outlets(entities).passingOn(kept));
    return all.stream()
        .flatMap(draft -> finish(draft, quotations).stream())
        .sorted(Comparator.comparingInt(Attributor::place))
        .toList();
  }

  /** All that might be attributions, with their signs: what weights are learnt from. */
  public List<Candidate> candidates(Analysis analysis) {
    Quotations quotations = Quotations.in(analysis.text(), Paragraphs.of(analysis));
    List<Candidate> candidates = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Passage passage = new Passage(analysis, sentence, quotations);
      List<Draft> drafts = find(passage);
      Signs signs = new Signs(passage, drafts);
      List<List<String>> told = drafts.stream().map(signs::of).toList();
      for (int i = 0; i < drafts.size(); i++) {
        List<String> of = told.get(i);
        boundaries.settle(passage, drafts.get(i));
        finish(drafts.get(i), quotations)
            .ifPresent(made -> candidates.add(new Candidate(made, of)));
      }
    }
    return candidates;
  }

  /**
   * Where contents may begin and end, with signs: what the weights of boundaries are learnt from.
   */
  public List<Choice> choices(Analysis analysis) {
    Quotations quotations = Quotations.in(analysis.text(), Paragraphs.of(analysis));
    List<Choice> choices = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      Passage passage = new Passage(analysis, sentence, quotations);
      for (Draft draft : find(passage)) {
        List<Edge> ends = Edges.of(passage, draft, Side.END);
        List<Edge> starts = Edges.of(passage, draft, Side.START);
        finish(draft, quotations)
            .ifPresent(made -> choices.add(new Choice(made, sentence.span(), ends, starts)));
      }
    }
    return choices;
  }

  private List<Draft> find(Passage passage) {
    List<Draft> drafts = new ArrayList<>(new VerbCues(lexicon).find(passage));
    drafts.addAll(new NounCues(lexicon).find(passage));
    drafts.addAll(new SideCues(lexicon).find(passage));
    SideCues.part(drafts);
    new SpeakerLabels(lexicon).find(passage).ifPresent(drafts::add);
    new Signatures(lexicon).find(passage).ifPresent(drafts::add);
    drafts.addAll(new Carriers(lexicon).find(passage, drafts));
    drafts.addAll(new Citations(lexicon).find(passage, drafts));
    drafts.forEach(draft -> withinMarks(passage, draft));
    return drafts;
  }

  /** A cue inside a quotation reaches no farther than its marks. */
  private static void withinMarks(Passage passage, Draft draft) {
    draft
        .cue()
        .flatMap(cue -> passage.quotations().around(cue.mention().extent()))
        .ifPresent(quotation -> draft.content().keepWithin(quotation.span()));
  }

  private static int place(Attribution attribution) {
    return attribution
        .cue()
        .map(cue -> cue.mention().start())
        .orElse(attribution.content().start());
  }

  private static Optional<Attribution> finish(Draft draft, Quotations quotations) {
    draft.cue().ifPresent(cue -> cue.mention().spans().forEach(draft.content()::remove));
    return draft
        .content()
        .mention()
        .map(
            content ->
                new Attribution(
                    draft.source(),
                    draft.cue(),
                    content,
                    manner(content, quotations),
                    draft.rule().stance(),
                    draft.addressees(),
                    draft.rule().cameo(),
                    draft.link(),
                    draft.telling().alone(),
                    draft.rule().id()));
  }

  private static Manner manner(Mention content, Quotations quotations) {
    int quoted = 0;
    int all = 0;
    for (Span piece : content.spans()) {
      all += piece.length();
      for (Quotation quotation : quotations.overlapping(piece)) {
        int from = Math.max(piece.start(), quotation.span().start());
        quoted += Math.min(piece.end(), quotation.span().end()) - from;
      }
    }
    if (quoted == 0) {
      return Manner.INDIRECT;
    }
    return quoted > all * ALL_BUT_A_WORD ? Manner.DIRECT : Manner.MIXED;
  }
}
