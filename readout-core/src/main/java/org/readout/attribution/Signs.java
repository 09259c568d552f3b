package org.readout.attribution;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Name;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Phrase;

/**
 * Names what speaks for or against an attribution: its cue, its source, its content, how they hang
 * together, and what stands around them. Weights are learnt for these names.
 */
final class Signs {
  /** Lengths in words that are told apart; shorter ones are told one by one. */
  private static final int[] LENGTHS = {4, 7, 12, 25};

  private final Passage passage;
  private final Sentence sentence;
  private final List<Draft> drafts;

  Signs(Passage passage, List<Draft> drafts) {
    this.passage = passage;
    this.sentence = passage.sentence();
    this.drafts = drafts;
  }

  List<String> of(Draft draft) {
    return listing(draft, true).signs();
  }

  /** The same as though it stood in nobody's words. */
  List<String> alone(Draft draft) {
    return listing(draft, false).signs();
  }

  private Listing listing(Draft draft, boolean around) {
    int cue = draft.cue().map(Phrase::head).orElse(0);
    return new Listing(draft, cue, sentence.word(cue), around);
  }

  /** Whether what is told is a whole clause: "that the road was closed". */
  boolean tellsClause(Draft draft) {
    int top = listing(draft, true).top();
    return sentence.word(top).baseRelation().equals("ccomp")
        || Clauses.leader(sentence, top).equals("that");
  }

  /** The signs of one draft. */
  private final class Listing {
    private final Draft draft;
    private final int cue;
    private final Word word;
    private final String kind;
    private final String lemma;
    private final BitSet told;
    private final boolean around;
    private final Set<String> signs = new LinkedHashSet<>();

    Listing(Draft draft, int cue, Word word, boolean around) {
      this.draft = draft;
      this.cue = cue;
      this.word = word;
      this.kind = draft.rule().kind().key();
      this.lemma = word.lemma().toLowerCase(Locale.ROOT);
      this.told = told(draft.content());
      this.around = around;
    }

    List<String> signs() {
      add("bias");
      ofCue();
      ofContent();
      ofSource();
      ofClause();
      ofPlace();
      return List.copyOf(signs);
    }

    private void add(String... parts) {
      signs.add(String.join(" ", parts));
    }

    private void ofCue() {
      add("rule", draft.rule().id().value());
      add("lemma", kind, lemma);
      add("tag", kind, word.xpos());
      String words = draft.cue().map(phrase -> phrase.mention().text()).orElse("-");
      add("words", kind, words.toLowerCase(Locale.ROOT));
      add("relation", kind, word.relation());
      add("relation tag", word.relation(), word.xpos());
      if (word.head() >= 0) {
        add("governor", kind, word.baseRelation(), sentence.word(word.head()).lemma());
      }
    }

    private void ofContent() {
      int top = top();
      Word head = sentence.word(top);
      String shape =
          (head.head() == cue ? head.relation() : "apart") + " " + Clauses.leader(sentence, top);
      String quoted = quoted();
      String length = length(told.cardinality());
      String side = draft.content().start() < passage.start(cue) ? "before" : "after";
      add("shape", kind, shape);
      add("lemma shape", lemma, shape);
      add("rule shape", draft.rule().id().value(), shape);
      add("content", kind, head.lemma());
      add("content tag", kind, head.xpos());
      add("content tag shape", shape, head.xpos());
      add("length", kind, length, shape);
      add("side", kind, side);
      add("quoted", kind, quoted);
      add("lemma quoted", lemma, quoted);
      add("first", kind, sentence.word(Math.max(0, told.nextSetBit(0))).lemma());
    }

    private void ofSource() {
      Optional<Phrase> source = draft.source();
      String sort = source.map(this::sort).orElse("none");
      add("source", kind, sort);
      add("lemma source", lemma, sort);
      if (source.isPresent()) {
        Word head = sentence.word(source.get().head());
        add("source word", head.lemma().toLowerCase(Locale.ROOT));
        String relation = head.head() == cue ? head.relation() : "far";
        add("source relation", kind, relation, source.get().head() < cue ? "before" : "after");
        add("source tag", kind, relation, head.xpos());
      }
      add("source place", sort, place());
    }

    private void ofClause() {
      for (int child : sentence.children(cue)) {
        Word below = sentence.word(child);
        String relation = below.baseRelation();
        if (relation.equals("aux")
            || relation.equals("mark")
            || relation.equals("advmod")
            || relation.equals("det")) {
          add("beside", kind, relation, below.lemma());
        }
        if (!told.get(child) && !relation.equals("punct")) {
          add("child", kind, below.relation());
          add("child tag", kind, below.relation(), below.xpos());
          add("child lemma", lemma, below.relation(), Clauses.leader(sentence, child));
          if (relation.equals("obj") || relation.equals("obl")) {
            add("child word", kind, relation, below.lemma());
          }
        }
      }
      add("negated", kind, String.valueOf(Clauses.negated(sentence, cue)));
      add("passive", kind, String.valueOf(Clauses.passive(sentence, cue)));
      add("before", kind, cue > 0 ? sentence.word(cue - 1).lemma() : "-");
      add("after", kind, cue + 1 < sentence.size() ? sentence.word(cue + 1).lemma() : "-");
    }

    private void ofPlace() {
      String place = place();
      add("place", kind, place);
      add("lemma place", lemma, place);
      add("rule place", draft.rule().id().value(), place);
      add("sentence", kind, sentence.index() == 0 ? "first" : "later");
      add("end", kind, sentence.word(sentence.size() - 1).form());
      add("rivals", kind, String.valueOf(Math.min(4, rivals())));
      add("sentence length", kind, length(sentence.size()));
      add(
          "quotations",
          kind,
          String.valueOf(!passage.quotations().overlapping(sentence.span()).isEmpty()));
      add("link", String.valueOf(draft.link()), draft.rule().stance().name());
    }

    /** Whether the cue stands in another's words. */
    private String place() {
      if (!around) {
        return "open free";
      }
      String quotation = passage.quotationAround(cue).isPresent() ? "quoted" : "open";
      String holder = "free";
      for (Draft other : drafts) {
        if (other != draft && other.content().contains(word.span())) {
          boolean firm = other.link() && !other.rule().wide();
          holder = firm || holder.equals("held") ? "held" : "near";
        }
      }
      return quotation + " " + holder;
    }

    private int rivals() {
      if (!around) {
        return 0;
      }
      int rivals = 0;
      for (Draft other : drafts) {
        if (other != draft && !other.rule().wide() && other.content().overlaps(word.span())) {
          rivals++;
        }
      }
      return rivals;
    }

    private String sort(Phrase source) {
      Word head = sentence.word(source.head());
      if (head.is(Upos.PRON)) {
        return head.lemma().toLowerCase(Locale.ROOT);
      }
      return passage.analysis().names().stream()
          .filter(name -> holds(name, source.head()))
          .map(name -> name.kind().name())
          .findFirst()
          .orElse(head.upos().name());
    }

    private boolean holds(Name name, int head) {
      return name.sentence() == sentence.index() && name.first() <= head && head <= name.last();
    }

    private String quoted() {
      int all = 0;
      int in = 0;
      for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
        all++;
        in += passage.quotationAround(i).isPresent() ? 1 : 0;
      }
      if (in == 0) {
        return "no";
      }
      if (in * 2 < all) {
        return "little";
      }
      return in * 10 < all * 9 ? "much" : "all";
    }

    private BitSet told(Stretch content) {
      BitSet words = new BitSet(sentence.size());
      for (int i = 0; i < sentence.size(); i++) {
        words.set(i, content.overlaps(sentence.word(i).span()));
      }
      return words;
    }

    /** The content's word that no other of its words governs. */
    private int top() {
      for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
        int head = sentence.word(i).head();
        if (!sentence.word(i).is(Upos.PUNCT) && (head < 0 || !told.get(head))) {
          return i;
        }
      }
      return Math.max(0, told.nextSetBit(0));
    }

    private static String length(int words) {
      if (words < LENGTHS[0]) {
        return String.valueOf(words);
      }
      int bound = 0;
      while (bound + 1 < LENGTHS.length && words >= LENGTHS[bound + 1]) {
        bound++;
      }
      return String.valueOf(LENGTHS[bound]);
    }
  }
}
