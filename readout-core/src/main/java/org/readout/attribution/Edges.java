package org.readout.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Phrase;
import org.readout.model.Span;

/**
 * Proposes where a content may begin or end: where its rule has it, before a phrase that hangs at
 * its edge, at a comma, after the phrase that follows, at the end of the sentence.
 */
final class Edges {
  private static final String NONE = "-";
  private static final Set<String> OWN = Set.of("nsubj", "nsubj:pass", "expl", "aux");
  private static final int[] LENGTHS = {1, 2, 4, 8, 16};

  private final Passage passage;
  private final Sentence sentence;
  private final Draft draft;
  private final Side side;
  private final BitSet told;
  private final BitSet barred;
  private final int cue;
  private final int edge;
  private final Map<Integer, Set<String>> found = new LinkedHashMap<>();

  private Edges(Passage passage, Draft draft, Side side) {
    this.passage = passage;
    this.sentence = passage.sentence();
    this.draft = draft;
    this.side = side;
    this.told = words(draft.content());
    this.barred = new BitSet(sentence.size());
    draft.cue().ifPresent(words -> bar(words));
    draft.source().ifPresent(words -> bar(words));
    this.cue = draft.cue().map(Phrase::head).orElse(-1);
    barWhatGoesOn();
    this.edge = side.inwards(sentence, told, side.outermost(told));
  }

  /**
   * The places on one side, where the rule has it first; none where the content has no cue in the
   * sentence, no words in it, or goes on beyond it.
   */
  static List<Edge> of(Passage passage, Draft draft, Side side) {
    Edges edges = new Edges(passage, draft, side);
    if (edges.edge < 0 || edges.cue < 0 || edges.open()) {
      return List.of();
    }
    return edges.all();
  }

  private boolean open() {
    return side == Side.END
        ? draft.content().end() > sentence.span().end()
        : draft.content().start() < sentence.span().start();
  }

  private void bar(Phrase phrase) {
    for (Span span : phrase.mention().spans()) {
      for (int i = 0; i < sentence.size(); i++) {
        barred.set(i, barred.get(i) || sentence.word(i).span().overlaps(span));
      }
    }
  }

  /**
   * "said he would come and urged them to stay": a verb of the cue's form that shares its subject.
   */
  private void barWhatGoesOn() {
    for (int child : cue < 0 ? new int[0] : sentence.children(cue)) {
      boolean sharing = Clauses.child(sentence, child, OWN) < 0;
      boolean past = sentence.word(child).xpos().equals("VBD");
      if (sharing && past && sentence.word(child).relation().equals("conj") && child > cue) {
        barred.or(Clauses.clause(sentence, child));
      }
    }
  }

  private BitSet words(Stretch content) {
    BitSet words = new BitSet(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      words.set(i, content.overlaps(sentence.word(i).span()));
    }
    return words;
  }

  private List<Edge> all() {
    add(edge, "same", edge);
    cuts();
    commas();
    growths();
    List<Edge> edges = new ArrayList<>();
    found.forEach((word, signs) -> edges.add(new Edge(passage.span(word), new ArrayList<>(signs))));
    return edges;
  }

  /** Before each phrase that hangs at the edge. */
  private void cuts() {
    for (int at = edge; at >= 0 && told.get(at); at = sentence.word(at).head()) {
      BitSet branch = Clauses.clause(sentence, at);
      branch.and(told);
      int inner = side.innermost(branch);
      int left = side.inwards(sentence, told, side == Side.END ? inner - 1 : inner + 1);
      if (left >= 0) {
        add(left, "cut", at);
      }
    }
  }

  private void commas() {
    for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
      if (sentence.word(i).form().equals(",")) {
        int inner = side.inwards(sentence, told, i);
        int outer = side.outwards(sentence, i);
        if (inner >= 0 && outer >= 0 && side.beyond(edge, i)) {
          add(inner, "comma", outer);
        }
      }
    }
  }

  /** After each phrase that begins right behind the edge, and at the end of what is free. */
  private void growths() {
    int next = side.outwards(sentence, edge);
    if (next < 0 || barred.get(next)) {
      return;
    }
    for (int at = next; at >= 0; at = sentence.word(at).head()) {
      BitSet branch = Clauses.clause(sentence, at);
      if (first(branch) != next || branch.intersects(barred)) {
        break;
      }
      add(side.inwards(sentence, branch, side.outermost(branch)), "grow", at);
    }
    add(last(next), "all", next);
  }

  /** The innermost word of a branch that is no mark; commas hang on what follows them. */
  private int first(BitSet branch) {
    int inner = side.innermost(branch);
    return sentence.word(inner).is(Upos.PUNCT) ? side.outwards(sentence, inner) : inner;
  }

  private int last(int next) {
    int last = next;
    int at = next;
    while (at >= 0 && !barred.get(at)) {
      last = at;
      at = side.outwards(sentence, at);
    }
    return last;
  }

  /**
   * @param place the outermost word that would belong to the content
   * @param what the head of the phrase that is cut off or added
   */
  private void add(int place, String how, int what) {
    Set<String> signs = found.computeIfAbsent(place, word -> new LinkedHashSet<>());
    String kind = side.key() + " " + how;
    Word head = sentence.word(what);
    String hangs = head.relation() + " " + Clauses.leader(sentence, what);
    String lemma = sentence.word(cue).lemma();
    String place2 = place > cue ? "after" : "before";
    String rule = draft.rule().id().value();
    signs.add(kind);
    signs.add(kind + " rule " + rule);
    signs.add(kind + " lemma " + lemma);
    signs.add(kind + " side " + place2 + " " + draft.rule().kind().key());
    signs.add(kind + " hangs " + hangs);
    signs.add(kind + " hangs side " + hangs + " " + place2);
    signs.add(kind + " hangs lemma " + hangs + " " + lemma);
    signs.add(kind + " hangs rule " + hangs + " " + rule);
    signs.add(kind + " hangs on " + hangs + " " + governor(what));
    signs.add(kind + " head " + head.lemma());
    signs.add(kind + " tag " + head.xpos() + " " + head.relation());
    signs.add(kind + " top " + top());
    signs.add(kind + " hangs top " + hangs + " " + top());
    around(signs, kind, place, hangs);
  }

  private void around(Set<String> signs, String kind, int place, String hangs) {
    int next = side.out(place);
    String mark = mark(next);
    int word = side.outwards(sentence, place);
    signs.add(kind + " mark " + mark);
    signs.add(kind + " mark hangs " + mark + " " + hangs);
    signs.add(kind + " inner " + sentence.word(place).lemma());
    signs.add(kind + " inner tag " + sentence.word(place).xpos());
    signs.add(kind + " outer " + (word < 0 ? NONE : sentence.word(word).lemma()));
    signs.add(kind + " outer tag " + (word < 0 ? NONE : sentence.word(word).xpos()));
    signs.add(kind + " length " + length(Math.abs(place - edge)) + " " + mark);
    signs.add(kind + " quoted " + quoted(place, word));
    signs.add(side.key() + " mark " + mark);
    signs.add(side.key() + " mark top " + mark + " " + top());
    signs.add(side.key() + " quoted " + quoted(place, word) + " " + mark);
    signs.add(side.key() + " outer " + (word < 0 ? NONE : sentence.word(word).lemma()));
    signs.add(side.key() + " inner tag " + sentence.word(place).xpos());
  }

  private String mark(int word) {
    boolean mark = word >= 0 && word < sentence.size() && sentence.word(word).is(Upos.PUNCT);
    return mark ? sentence.word(word).form() : NONE;
  }

  private String quoted(int place, int next) {
    boolean in = passage.quotationAround(place).isPresent();
    boolean on = next >= 0 && passage.quotationAround(next).isPresent();
    return in + " " + on;
  }

  /** What the cut or added phrase hangs on: the cue, the content's head, what is within or not. */
  private String governor(int what) {
    int head = sentence.word(what).head();
    if (head < 0) {
      return "nothing";
    }
    if (head == cue) {
      return "cue";
    }
    String within = told.get(head) ? "within" : "outside";
    return within + " " + sentence.word(head).baseRelation();
  }

  /** How the content hangs on its cue. */
  private String top() {
    for (int i = told.nextSetBit(0); i >= 0; i = told.nextSetBit(i + 1)) {
      int head = sentence.word(i).head();
      if (!sentence.word(i).is(Upos.PUNCT) && head == cue && !barred.get(i)) {
        return sentence.word(i).relation();
      }
    }
    return "apart";
  }

  private static String length(int words) {
    int bound = 0;
    while (bound + 1 < LENGTHS.length && words >= LENGTHS[bound + 1]) {
      bound++;
    }
    return String.valueOf(LENGTHS[bound]);
  }
}
