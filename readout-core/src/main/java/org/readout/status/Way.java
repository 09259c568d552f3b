package org.readout.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;

/**
 * The way from a predicate up its tree, gathering every rule whose words bear upon it, nearest
 * first. What bears on a governing word bears on the predicate only where the link between the two
 * lets it through.
 */
final class Way {
  private static final Set<String> ADVERBIALS = Set.of("advmod", "obl", "aux", "discourse", "cc");

  private static final Set<String> PARTICLES = Set.of("compound:prt", "advmod");

  private static final Set<String> SIDES = Set.of("nsubj", "obj", "obl");

  /** How much of what bears on the governor reaches the predicate. */
  private enum Passage {
    ALL,
    UNREAL,
    NOTHING
  }

  private final StatusRules rules;
  private final Sentence sentence;
  private final int stop;
  private final List<Step> steps = new ArrayList<>();
  private boolean aside;

  /**
   * @param stop the word at which to turn back after its own rule, or -1
   */
  Way(StatusRules rules, Sentence sentence, int stop) {
    this.rules = rules;
    this.sentence = sentence;
    this.stop = stop;
  }

  List<Step> from(int predicate) {
    doubtedSides(predicate);
    int at = predicate;
    Passage passage = Passage.ALL;
    boolean apart = false;
    while (true) {
      if (!apart) {
        beside(at, passage);
      }
      int above = sentence.word(at).head();
      if (above < 0) {
        question(at, passage);
        return steps;
      }
      apart = Link.of(sentence, at) == Link.CONJUNCT && !sharesWithFirst(at, above);
      if (apart && stray(at, above)) {
        aside = true;
        return steps;
      }
      if (!apart) {
        passage = narrower(passage, climb(at, above));
      }
      if (above == stop || passage == Passage.NOTHING) {
        return steps;
      }
      at = above;
    }
  }

  /**
   * Whether the way led out of words that stand apart: "whom it expelled", "men taken in May", "to
   * stop shelling".
   */
  boolean aside() {
    return aside;
  }

  private static Passage narrower(Passage a, Passage b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** What hangs on the word itself. */
  private void beside(int at, Passage passage) {
    for (int child : sentence.children(at)) {
      Word word = sentence.word(child);
      String lemma = word.lemma().toLowerCase(Locale.ROOT);
      switch (word.baseRelation()) {
        case "aux" -> {
          if (child != Grammar.inverted(sentence, at)) {
            add(Site.AUXILIARY, lemma, child, passage);
          }
        }
        case "advmod", "discourse", "cc" -> add(Site.ADVERB, lemma, child, passage);
        case "det" -> add(Site.DETERMINER, lemma, child, passage);
        case "amod" -> attribute(child).ifPresent(rule -> add(rule, child, passage));
        case "nsubj" -> nominal(Site.SUBJECT, child, passage);
        case "obj" -> nominal(Site.OBJECT, child, passage);
        case "advcl" -> clauseBeside(child, passage);
        case "acl" -> participleBeside(at, child, passage);
        default -> {}
      }
    }
    leader(at, passage);
    before(at, passage);
  }

  private void nominal(Site site, int noun, Passage passage) {
    add(site, lemma(noun), noun, passage);
    for (int child : sentence.children(noun)) {
      if (sentence.word(child).relation().equals("det")) {
        rules
            .first(Site.DETERMINER, lemma(child))
            .filter(rule -> rule.effect() == Effect.NOT)
            .ifPresent(rule -> add(rule, child, passage));
      }
    }
  }

  /** "suspected rebels shelled the town": doubt about a side is doubt about the claim. */
  private void doubtedSides(int predicate) {
    for (int side : sentence.children(predicate)) {
      if (!SIDES.contains(sentence.word(side).baseRelation())) {
        continue;
      }
      for (int child : sentence.children(side)) {
        if (sentence.word(child).relation().equals("amod")) {
          attribute(child)
              .filter(StatusRule::hedge)
              .ifPresent(rule -> steps.add(new Step(rule.asHedge(), child)));
        }
      }
    }
  }

  /** An adjective or participle as it stands, or the last part of it: "now-cancelled". */
  private Optional<StatusRule> attribute(int word) {
    String form = form(word);
    return rules
        .first(Site.ATTRIBUTE, form)
        .or(() -> rules.first(Site.ATTRIBUTE, form.substring(form.lastIndexOf('-') + 1)));
  }

  /** Participles used as adjectives stand in rules as written: "alleged", "planned". */
  private String form(int word) {
    return sentence.word(word).form().toLowerCase(Locale.ROOT);
  }

  private String lemma(int word) {
    return sentence.word(word).lemma().toLowerCase(Locale.ROOT);
  }

  private void clauseBeside(int clause, Passage passage) {
    Grammar.leaders(sentence, clause).stream()
        .flatMap(leader -> rules.first(Site.BESIDE, leader).stream())
        .findFirst()
        .ifPresent(rule -> add(rule, clause, passage));
  }

  /** "the talks planned for May": as if the participle governed its noun. */
  private void participleBeside(int noun, int participle, Passage passage) {
    if (sentence.word(noun).nominal() && sentence.word(participle).xpos().equals("VBN")) {
      rules
          .governing(Site.VERB, lemma(participle), Link.OBJECT, "")
          .ifPresent(rule -> add(rule, participle, passage));
    }
  }

  private void leader(int at, Passage passage) {
    leading(at).ifPresent(rule -> add(rule, at, passage));
  }

  private Optional<StatusRule> leading(int at) {
    Link link = purpose(at) ? Link.PURPOSE : Link.of(sentence, at);
    if (link == Link.PURPOSE && governedPurpose(at)) {
      return Optional.empty();
    }
    return Grammar.leaders(sentence, at).stream()
        .flatMap(leader -> rules.of(Site.LEADER, leader).stream())
        .filter(rule -> rule.over().isEmpty() || leads(rule, at, link))
        .findFirst();
  }

  /** "are against recognizing it": a gerund at the top is led in as one below. */
  private boolean leads(StatusRule rule, int at, Link link) {
    boolean gerund = sentence.word(at).head() < 0 && sentence.word(at).xpos().equals("VBG");
    return rule.over().contains(gerund ? Link.GERUND_PHRASE : link);
  }

  /** "gathered to protest": the verb above says itself what becomes of its purpose. */
  private boolean governedPurpose(int at) {
    int above = sentence.word(at).head();
    return above >= 0 && governing(at, above, Link.PURPOSE).isPresent();
  }

  /** "entered the town to arrest him": the tree hangs the purpose on the town. */
  private boolean purpose(int at) {
    int above = sentence.word(at).head();
    return above >= 0
        && sentence.word(above).nominal()
        && Link.of(sentence, at) == Link.INFINITIVE
        && governing(at, above, Link.INFINITIVE).isEmpty();
  }

  /** Words right before the predicate, whatever adverb stands between: "yet to", "about to". */
  private void before(int at, Passage passage) {
    if (!endingAt(at - 1, passage)) {
      endingAt(beforeAdverbs(at), passage);
    }
  }

  private int beforeAdverbs(int at) {
    int last = at - 1;
    while (last >= 0
        && sentence.word(last).is(Upos.ADV)
        && !sentence.word(last).lemma().equals("yet")) {
      last--;
    }
    return last;
  }

  private boolean endingAt(int last, Passage passage) {
    if (last < 0 || !(rules.mayEndBefore(lemma(last)) || rules.mayEndBefore(form(last)))) {
      return false;
    }
    String lemmas = "";
    String forms = "";
    for (int i = last; i >= 0 && i > last - 4; i--) {
      lemmas = (lemma(i) + " " + lemmas).strip();
      forms = (form(i) + " " + forms).strip();
      Optional<StatusRule> rule =
          Stream.of(lemmas, forms).flatMap(w -> rules.first(Site.BEFORE, w).stream()).findFirst();
      if (rule.isPresent()) {
        add(rule.get(), i, passage);
        return true;
      }
    }
    return false;
  }

  private void add(Site site, String lemma, int word, Passage passage) {
    rules.first(site, lemma).ifPresent(rule -> add(rule, word, passage));
  }

  private void add(StatusRule rule, int word, Passage passage) {
    boolean kept = passage == Passage.ALL || rule.effect() != Effect.NOT;
    boolean twice = steps.stream().anyMatch(step -> step.word() == word);
    if (kept && !twice && !undone(rule, word)) {
      steps.add(new Step(rule, word));
    }
  }

  /** "not only". */
  private boolean undone(StatusRule rule, int word) {
    return word + 1 < sentence.size() && rule.except().contains(lemma(word + 1));
  }

  /** Adds what the governing word does, and tells what of its own lets through. */
  private Passage climb(int at, int above) {
    Link link = Link.of(sentence, at);
    if (link == Link.CONJUNCT) {
      return Passage.ALL;
    }
    Optional<Step> step = governing(at, above, link);
    if (step.isPresent()) {
      return through(step.get());
    }
    aside |= link == Link.RELATIVE && Grammar.past(sentence, at);
    aside |= link == Link.PARTICIPLE && sentence.word(at).xpos().equals("VBN");
    return standard(at, above, link);
  }

  /** "did not believe that": of some words the negation is meant for what they govern. */
  private Passage through(Step step) {
    StatusRule rule = step.rule();
    aside |= rule.effect() == Effect.HOLDS;
    if (rule.negated().isPresent() && negated(step.word())) {
      steps.add(new Step(rule.turned(), step.word()));
      return rule.effect() == Effect.HOLDS ? Passage.NOTHING : Passage.UNREAL;
    }
    steps.add(step);
    return rule.effect() == Effect.HOLDS ? Passage.NOTHING : Passage.ALL;
  }

  private boolean negated(int word) {
    for (int child : sentence.children(word)) {
      boolean adverb = ADVERBIALS.contains(sentence.word(child).baseRelation());
      if (adverb
          && rules
              .first(Site.ADVERB, lemma(child))
              .filter(rule -> rule.effect() == Effect.NOT && !undone(rule, child))
              .isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Step> governing(int at, int above, Link link) {
    String leader = Grammar.leader(sentence, at);
    Optional<Step> step =
        ofTheWordBefore(at, above, link, leader).or(() -> by(above, link, leader));
    if (step.isPresent() || link != Link.INFINITIVE || !sentence.word(above).nominal()) {
      return step;
    }
    return ofTheVerbAbove(above);
  }

  private Optional<Step> by(int word, Link link, String leader) {
    return names(word).stream()
        .flatMap(name -> rules.governing(site(word), name, link, leader).stream())
        .map(rule -> new Step(rule, word))
        .findFirst();
  }

  /** A verb with its particle first: "call off", "rule out", "stop short". */
  private List<String> names(int word) {
    int next = word + 1;
    boolean particle =
        next < sentence.size()
            && sentence.word(next).head() == word
            && PARTICLES.contains(sentence.word(next).relation());
    return particle ? List.of(lemma(word) + " " + lemma(next), lemma(word)) : List.of(lemma(word));
  }

  /** "remain opposed to recognizing", where the tree hangs the gerund on the verb. */
  private Optional<Step> ofTheWordBefore(int at, int above, Link link, String leader) {
    int before = link == Link.GERUND_PHRASE ? Grammar.leaderIndex(sentence, at) - 1 : Grammar.NONE;
    return before >= 0 && sentence.word(before).head() == above
        ? by(before, link, leader)
        : Optional.empty();
  }

  private Site site(int word) {
    Upos tag = sentence.word(word).upos();
    if (tag == Upos.VERB || tag == Upos.AUX) {
      return Site.VERB;
    }
    return tag == Upos.ADJ ? Site.ADJECTIVE : Site.NOUN;
  }

  /** "ordered the troops to leave", where the tree hangs the infinitive on the troops. */
  private Optional<Step> ofTheVerbAbove(int noun) {
    int verb = sentence.word(noun).head();
    if (verb < 0 || Link.of(sentence, noun) != Link.OBJECT) {
      return Optional.empty();
    }
    return by(verb, Link.INFINITIVE, "to").filter(step -> step.rule().effect() == Effect.DEMANDED);
  }

  private Passage standard(int at, int above, Link link) {
    return switch (link) {
      case INFINITIVE, GERUND -> Passage.ALL;
      case OBJECT -> Grammar.indefinite(sentence, at) ? Passage.UNREAL : Passage.NOTHING;
      case PHRASE, GERUND_PHRASE, COMPOUND ->
          sentence.word(above).nominal() && sentence.word(at).nominal() && link == Link.COMPOUND
              ? Passage.ALL
              : Passage.NOTHING;
      case ADVERBIAL -> participle(at) || toCome(at) ? Passage.UNREAL : Passage.NOTHING;
      case PURPOSE -> Passage.ALL;
      case CLAUSE, SUBJECT, PARTICIPLE, CONJUNCT, RELATIVE, OTHER -> Passage.NOTHING;
    };
  }

  /** "will visit Lima, meeting unions": plans reach in. */
  private boolean participle(int at) {
    return sentence.word(at).xpos().equals("VBG");
  }

  /** "will leave when the envoys arrive": the arrival is as far off as the leaving. */
  private boolean toCome(int at) {
    return !Grammar.past(sentence, at)
        && leading(at).filter(rule -> rule.effect() == Effect.SAME).isPresent();
  }

  /** A conjunct without subject and auxiliary of its own shares those of the first. */
  private boolean sharesWithFirst(int at, int first) {
    boolean bare = !Grammar.hasAuxiliary(sentence, at) && !Grammar.hasSubject(sentence, at);
    String tag = sentence.word(at).xpos();
    boolean sameForm =
        tag.equals(sentence.word(first).xpos()) && !tag.equals("VBD") && !tag.equals("VBZ");
    return sentence.word(at).nominal() || (bare && sameForm);
  }

  /** "to release the men it has taken": a past clause that the tree joins to an infinitive. */
  private boolean stray(int at, int first) {
    return Grammar.past(sentence, at)
        && Grammar.hasSubject(sentence, at)
        && Grammar.leader(sentence, first).equals("to");
  }

  private void question(int root, Passage passage) {
    if (passage == Passage.NOTHING || !asked(root)) {
      return;
    }
    rules.first(Site.BEFORE, "?").ifPresent(rule -> add(rule, root, passage));
  }

  /** A yes-or-no question: the mark at the end, no question word at the beginning. */
  private boolean asked(int root) {
    boolean mark = false;
    for (int child : sentence.children(root)) {
      Word word = sentence.word(child);
      mark |= word.form().equals("?");
      if (word.xpos().startsWith("W") && ADVERBIALS.contains(word.baseRelation())) {
        return false;
      }
    }
    return mark;
  }
}
