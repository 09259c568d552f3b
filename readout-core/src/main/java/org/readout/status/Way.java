package org.readout.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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
      if (!apart) {
        passage = narrower(passage, climb(at, above));
      }
      if (above == stop || passage == Passage.NOTHING) {
        return steps;
      }
      at = above;
    }
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
        case "aux" -> add(Site.AUXILIARY, lemma, child, passage);
        case "advmod", "discourse", "cc" -> add(Site.ADVERB, lemma, child, passage);
        case "det" -> add(Site.DETERMINER, lemma, child, passage);
        case "amod" -> add(Site.ATTRIBUTE, form(child), child, passage);
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
          rules
              .first(Site.ATTRIBUTE, form(child))
              .filter(StatusRule::hedge)
              .ifPresent(rule -> steps.add(new Step(rule.asHedge(), child)));
        }
      }
    }
  }

  /** Participles used as adjectives stand in rules as written: "alleged", "planned". */
  private String form(int word) {
    return sentence.word(word).form().toLowerCase(Locale.ROOT);
  }

  private String lemma(int word) {
    return sentence.word(word).lemma().toLowerCase(Locale.ROOT);
  }

  private void clauseBeside(int clause, Passage passage) {
    String leader = Grammar.leader(sentence, clause);
    if (!leader.isEmpty()) {
      add(Site.BESIDE, leader, clause, passage);
    }
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
    String leader = Grammar.leader(sentence, at);
    Link link = purpose(at) ? Link.PURPOSE : Link.of(sentence, at);
    if (leader.isEmpty() || (link == Link.PURPOSE && governedPurpose(at))) {
      return;
    }
    rules.of(Site.LEADER, leader).stream()
        .filter(rule -> rule.over().isEmpty() || rule.over().contains(link))
        .findFirst()
        .ifPresent(rule -> add(rule, at, passage));
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

  /** Words right before the predicate: "yet to", "about to". */
  private void before(int at, Passage passage) {
    int last = at - 1;
    while (last >= 0
        && sentence.word(last).is(Upos.ADV)
        && !sentence.word(last).lemma().equals("yet")) {
      last--;
    }
    StringBuilder words = new StringBuilder();
    for (int i = last; i >= 0 && i > last - 4; i--) {
      words.insert(
          0, sentence.word(i).lemma().toLowerCase(Locale.ROOT) + (words.isEmpty() ? "" : " "));
      Optional<StatusRule> rule = rules.first(Site.BEFORE, words.toString());
      if (rule.isPresent()) {
        add(rule.get(), i, passage);
        return;
      }
    }
  }

  private void add(Site site, String lemma, int word, Passage passage) {
    rules.first(site, lemma).ifPresent(rule -> add(rule, word, passage));
  }

  private void add(StatusRule rule, int word, Passage passage) {
    boolean undone =
        word + 1 < sentence.size() && rule.except().contains(sentence.word(word + 1).lemma());
    boolean kept = passage == Passage.ALL || rule.effect() != Effect.NOT;
    boolean twice = steps.stream().anyMatch(step -> step.word() == word);
    if (!undone && kept && !twice) {
      steps.add(new Step(rule, word));
    }
  }

  /** Adds what the governing word does, and tells what of its own lets through. */
  private Passage climb(int at, int above) {
    Link link = Link.of(sentence, at);
    if (link == Link.CONJUNCT) {
      return Passage.ALL;
    }
    Optional<StatusRule> rule = governing(at, above, link);
    if (rule.isPresent()) {
      steps.add(new Step(rule.get(), above));
      return rule.get().effect() == Effect.HOLDS ? Passage.NOTHING : Passage.ALL;
    }
    return standard(at, above, link);
  }

  private Optional<StatusRule> governing(int at, int above, Link link) {
    String leader = Grammar.leader(sentence, at);
    Optional<StatusRule> rule = rules.governing(site(above), lemma(above), link, leader);
    if (rule.isPresent() || link != Link.INFINITIVE || !sentence.word(above).nominal()) {
      return rule;
    }
    return ofTheVerbAbove(above);
  }

  private Site site(int word) {
    Upos tag = sentence.word(word).upos();
    if (tag == Upos.VERB || tag == Upos.AUX) {
      return Site.VERB;
    }
    return tag == Upos.ADJ ? Site.ADJECTIVE : Site.NOUN;
  }

  /** "ordered the troops to leave", where the tree hangs the infinitive on the troops. */
  private Optional<StatusRule> ofTheVerbAbove(int noun) {
    int verb = sentence.word(noun).head();
    if (verb < 0 || Link.of(sentence, noun) != Link.OBJECT) {
      return Optional.empty();
    }
    return rules
        .governing(Site.VERB, lemma(verb), Link.INFINITIVE, "to")
        .filter(rule -> rule.effect() == Effect.DEMANDED);
  }

  private Passage standard(int at, int above, Link link) {
    return switch (link) {
      case INFINITIVE, GERUND -> Passage.ALL;
      case OBJECT -> Grammar.indefinite(sentence, at) ? Passage.UNREAL : Passage.NOTHING;
      case PHRASE, COMPOUND ->
          sentence.word(above).nominal() && sentence.word(at).nominal() && link == Link.COMPOUND
              ? Passage.ALL
              : Passage.NOTHING;
      case ADVERBIAL -> participle(at) ? Passage.UNREAL : Passage.NOTHING;
      case PURPOSE -> Passage.ALL;
      case CLAUSE, SUBJECT, PARTICIPLE, CONJUNCT, RELATIVE, OTHER -> Passage.NOTHING;
    };
  }

  /** "will visit Lima, meeting unions": plans reach in. */
  private boolean participle(int at) {
    return sentence.word(at).xpos().equals("VBG");
  }

  /** A conjunct without subject and auxiliary of its own shares those of the first. */
  private boolean sharesWithFirst(int at, int first) {
    boolean bare = !Grammar.hasAuxiliary(sentence, at) && !Grammar.hasSubject(sentence, at);
    String tag = sentence.word(at).xpos();
    boolean sameForm =
        tag.equals(sentence.word(first).xpos()) && !tag.equals("VBD") && !tag.equals("VBZ");
    return sentence.word(at).nominal() || (bare && sameForm);
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
