package org.readout.attribution;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Span;

/** Finds what a verb or predicative adjective takes as its content, by the shapes of its rule. */
final class ContentFinder {
  private static final Set<String> PHRASES = Set.of("obl", "nmod", "advcl", "ccomp", "xcomp");
  private static final Set<String> CHARGES = Set.of("acl", "advcl", "obl", "ccomp", "xcomp");
  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp", "advcl");

  private static final Set<String> TRAILING = Set.of("obl", "advcl", "nmod", "advmod");

  private final Passage passage;
  private final Sentence sentence;
  private final int verb;
  private final Cue cue;
  private final CueLexicon lexicon;

  ContentFinder(Passage passage, int verb, Cue cue, CueLexicon lexicon) {
    this.passage = passage;
    this.sentence = passage.sentence();
    this.verb = verb;
    this.cue = cue;
    this.lexicon = lexicon;
  }

  /** A quotation beside a listed cue comes first; beside any other word it is the last resort. */
  Optional<Content> find() {
    return cue.rule().wide() ? shaped().or(this::quoted) : quoted().or(this::shaped);
  }

  private Optional<Content> shaped() {
    for (Shape shape : cue.rule().content()) {
      Optional<Content> content = find(shape);
      if (content.isPresent()) {
        return content;
      }
    }
    return Optional.empty();
  }

  private Optional<Content> find(Shape shape) {
    return switch (shape.form()) {
      case CLAUSE -> clause();
      case BARE_CLAUSE ->
          new LooseClauses(passage, verb, lexicon).bareClause().map(ContentFinder::statement);
      case QUOTATION, SENTENCE, NOUN -> Optional.empty();
      case INFINITIVE -> complement("to");
      case GERUND -> gerund();
      case RAISED -> raised();
      case PASSIVE_INFINITIVE -> Clauses.passive(sentence, verb) ? raised() : Optional.empty();
      case OBJECT -> object();
      case DIRECT_OBJECT -> directObject();
      case DOCUMENT -> document();
      case OBJECT_AND_INFINITIVE -> objectAndInfinitive();
      case OBJECT_AND_CHARGE -> objectAndCharge();
      case CLAUSE_OF_OBJECT -> clauseOfObject();
      case OBJECT_OF -> objectOf(shape.prepositions());
    };
  }

  private Optional<Content> quoted() {
    if (!cue.rule().takes(Shape.Form.QUOTATION)) {
      return Optional.empty();
    }
    return quotation()
        .map(
            quotation -> {
              Stretch places = passage.nothing().add(quotation);
              passedOn().ifPresent(places::add);
              clause()
                  .filter(clause -> clause.places().overlaps(quotation))
                  .ifPresent(clause -> places.add(clause.places()));
              return statement(places);
            });
  }

  /** Of {@code "…," the mayor was quoted as saying} the quotation stands beside "quoted". */
  private Optional<Span> quotation() {
    Optional<Span> beside = QuotationsBeside.verb(passage, verb);
    return beside.isPresent() || !Clauses.asSaying(sentence, verb)
        ? beside
        : QuotationsBeside.verb(passage, sentence.word(verb).head());
  }

  /** "quoted by the radio as saying": who passes words on tells that they were said, too. */
  private Optional<Stretch> passedOn() {
    return Arrays.stream(sentence.children(verb))
        .filter(child -> Clauses.asSaying(sentence, child))
        .mapToObj(passage::subtree)
        .findFirst();
  }

  private Optional<Content> clause() {
    Stretch places = passage.nothing();
    boolean open = false;
    boolean empty = false;
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      boolean complement =
          word.baseRelation().equals("ccomp") || (word.relation().equals("xcomp") && finite(child));
      boolean subject =
          word.baseRelation().equals("csubj") && Clauses.child(sentence, verb, "expl") >= 0;
      if (complement || subject || coloned(child)) {
        places.add(passage.subtree(child));
        open |= question(child);
        empty |= Clauses.passive(sentence, verb) && emptySubject();
      }
    }
    if (places.isEmpty()) {
      return around().or(this::loose);
    }
    return Optional.of(new Content(trailing(places), empty, open));
  }

  /** "said that it had left on Monday": what follows the clause without a comma belongs to it. */
  private Stretch trailing(Stretch places) {
    int end = places.end();
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      boolean after = passage.start(child) > end && places.start() > passage.end(verb);
      if (after && TRAILING.contains(word.baseRelation()) && !apart(child)) {
        places.add(passage.subtree(child));
      }
      if (after && strayConjunct(child)) {
        places.add(passage.subtree(child));
      }
    }
    return places;
  }

  /** "said he was held and was later freed": the tree hangs the second clause on the cue. */
  private boolean strayConjunct(int child) {
    boolean subject = Clauses.child(sentence, child, Set.of("nsubj", "nsubj:pass")) >= 0;
    boolean passive = Clauses.child(sentence, child, "aux:pass") >= 0;
    return sentence.word(child).relation().equals("conj")
        && passive
        && !subject
        && !Clauses.passive(sentence, verb);
  }

  /** Whether a mark stands before a phrase, whatever it hangs on. */
  private boolean apart(int head) {
    int first = Math.max(1, Clauses.clause(sentence, head).nextSetBit(0));
    return sentence.word(first).is(Upos.PUNCT) || sentence.word(first - 1).is(Upos.PUNCT);
  }

  private Optional<Content> loose() {
    if (!cue.rule().takes(Shape.Form.QUOTATION) || cue.rule().wide()) {
      return Optional.empty();
    }
    return new LooseClauses(passage, verb, lexicon).find().map(ContentFinder::statement);
  }

  private boolean emptySubject() {
    int subject = Clauses.child(sentence, verb, Set.of("nsubj:pass", "expl", "nsubj"));
    return subject < 0
        || sentence.word(subject).lemma().equals("it")
        || sentence.word(subject).relation().equals("expl");
  }

  private boolean finite(int complement) {
    return !sentence.word(complement).features().contains("VerbForm=Inf")
        && Clauses.child(sentence, complement, Set.of("nsubj", "nsubj:pass")) >= 0;
  }

  /** What follows a colon: "He added: the road is closed." */
  private boolean coloned(int child) {
    return child > verb + 1
        && sentence.word(child).baseRelation().equals("parataxis")
        && colonBetween(verb, child);
  }

  private boolean colonBetween(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      if (sentence.word(i).form().equals(":")) {
        return true;
      }
    }
    return false;
  }

  private boolean question(int clause) {
    for (int child : sentence.children(clause)) {
      Word word = sentence.word(child);
      if (word.xpos().startsWith("W")
          || (word.relation().equals("mark") && !word.lemma().equals("that"))) {
        return true;
      }
    }
    return sentence.word(clause).xpos().startsWith("W");
  }

  /** "is said to have fled", "seems tired": the subject belongs to the content. */
  private Optional<Content> raised() {
    int subject = Clauses.child(sentence, verb, Set.of("nsubj:pass", "nsubj"));
    int complement = Clauses.child(sentence, verb, "xcomp");
    if (subject < 0 || complement < 0) {
      return Optional.empty();
    }
    Stretch places = passage.subtree(subject).add(passage.subtree(complement));
    return Optional.of(new Content(places, true, false));
  }

  /** "The road is closed, the mayor said", "As the mayor said, the road is closed". */
  private Optional<Content> around() {
    Word word = sentence.word(verb);
    boolean inserted = word.relation().equals("parataxis");
    boolean as = word.relation().equals("advcl") && Clauses.leader(sentence, verb).equals("as");
    if (word.head() < 0
        || (!inserted && !as)
        || ofItsOwn()
        || Clauses.child(sentence, verb, Set.of("nsubj", "nsubj:pass")) < 0) {
      return Optional.empty();
    }
    var words = Clauses.clause(sentence, word.head());
    words.andNot(Clauses.clause(sentence, verb));
    return Optional.of(statement(passage.stretch(words)));
  }

  /** "...; the mayor denied the charge": a clause that has its content within itself. */
  private boolean ofItsOwn() {
    int first = Clauses.clause(sentence, verb).nextSetBit(0);
    boolean apart = first > 0 && sentence.word(first - 1).form().equals(";");
    boolean takesObject =
        cue.rule().takes(Shape.Form.OBJECT) || cue.rule().takes(Shape.Form.DIRECT_OBJECT);
    return apart || (takesObject && Clauses.child(sentence, verb, "obj") > verb);
  }

  private Optional<Content> complement(String leader) {
    int object = Clauses.child(sentence, verb, Set.of("obj", "iobj"));
    if (object >= 0 && cue.rule().takes(Shape.Form.OBJECT_AND_INFINITIVE)) {
      for (int child : sentence.children(object)) {
        boolean hung = sentence.word(child).relation().equals("acl");
        if (hung && Clauses.leader(sentence, child).equals(leader)) {
          return Optional.of(statement(passage.subtree(child)));
        }
      }
    }
    for (int child : sentence.children(verb)) {
      boolean complement =
          COMPLEMENTS.contains(sentence.word(child).baseRelation()) && child > verb;
      if (complement && Clauses.leader(sentence, child).equals(leader)) {
        return Optional.of(statement(passage.subtree(child)));
      }
    }
    return Optional.empty();
  }

  private Optional<Content> gerund() {
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      if (word.xpos().equals("VBG") && Set.of("xcomp", "ccomp").contains(word.relation())) {
        return Optional.of(statement(passage.subtree(child)));
      }
    }
    return Optional.empty();
  }

  private Optional<Content> object() {
    boolean prepositional =
        cue.words().size() > 1 && Clauses.child(sentence, verb, "compound:prt") < 0;
    if (prepositional) {
      Optional<Content> content = objectOf(cue.words().subList(1, 2));
      if (content.isPresent()) {
        return content;
      }
    }
    return directObject();
  }

  private Optional<Content> directObject() {
    boolean passive = Clauses.passive(sentence, verb);
    int object =
        passive
            ? Clauses.child(sentence, verb, "nsubj:pass")
            : Clauses.child(sentence, verb, "obj");
    if (object < 0 || sentence.word(object).features().contains("Reflex=Yes")) {
      return Optional.empty();
    }
    return Optional.of(new Content(withCompanions(passage.subtree(object)), passive, true));
  }

  private Stretch withCompanions(Stretch places) {
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      boolean complement = word.relation().equals("xcomp") && child > verb;
      boolean companion =
          PHRASES.contains(word.baseRelation())
              && cue.rule().also().contains(Clauses.leader(sentence, child));
      if (complement || companion) {
        places.add(passage.subtree(child));
      }
    }
    return places;
  }

  private Optional<Content> document() {
    int object = Clauses.child(sentence, verb, "obj");
    boolean document =
        object >= 0
            && lexicon.of(CueKind.DOCUMENT, sentence.word(object).lemma()).stream()
                .anyMatch(each -> each.rule().id().equals(cue.rule().id()));
    return document ? Optional.of(statement(passage.subtree(object))) : Optional.empty();
  }

  private Optional<Content> objectAndInfinitive() {
    Optional<Content> infinitive = complement("to");
    int object =
        Clauses.passive(sentence, verb)
            ? Clauses.child(sentence, verb, "nsubj:pass")
            : objectOrOblique();
    if (infinitive.isEmpty() || object < 0) {
      return Optional.empty();
    }
    Stretch places =
        infinitive
            .get()
            .places()
            .add(cue.words().size() > 1 ? passage.withoutLeader(object) : passage.subtree(object));
    return Optional.of(new Content(places, Clauses.passive(sentence, verb), false));
  }

  /** "rejected reports that the army had left": what the object tells, were it not for the verb. */
  private Optional<Content> clauseOfObject() {
    int object = Clauses.child(sentence, verb, Set.of("obj", "nsubj:pass"));
    NounCues nouns = new NounCues(lexicon);
    if (object < 0 || !nouns.tells(sentence, object)) {
      return Optional.empty();
    }
    boolean anothers = nouns.source(sentence, object) >= 0;
    return NounCues.clause(sentence, object).stream()
        .mapToObj(clause -> new Content(passage.subtree(clause), false, false, anothers))
        .findFirst();
  }

  /** "accused the army of burning the camp": the charge hangs on the verb or on whom it charges. */
  private Optional<Content> objectAndCharge() {
    int charged = Clauses.child(sentence, verb, Set.of("obj", "nsubj:pass"));
    int charge = charge(verb);
    if (charge < 0 && charged >= 0) {
      charge = charge(charged);
    }
    if (charge < 0) {
      return Optional.empty();
    }
    Stretch places = passage.subtree(charge);
    boolean passive = Clauses.passive(sentence, verb);
    return Optional.of(
        new Content(charged < 0 ? places : places.add(passage.subtree(charged)), passive, false));
  }

  private int charge(int above) {
    for (int child : sentence.children(above)) {
      boolean led = cue.rule().also().contains(Clauses.leader(sentence, child));
      if (child > verb && led && CHARGES.contains(sentence.word(child).baseRelation())) {
        return child;
      }
    }
    return Clauses.NONE;
  }

  private int objectOrOblique() {
    int object = Clauses.child(sentence, verb, Set.of("obj", "iobj"));
    if (object >= 0 || cue.words().size() < 2) {
      return object;
    }
    return phrase(cue.words().subList(1, 2));
  }

  private int phrase(List<String> prepositions) {
    for (int child : sentence.children(verb)) {
      Word word = sentence.word(child);
      if (PHRASES.contains(word.baseRelation())
          && child > verb
          && prepositions.contains(Clauses.leader(sentence, child))) {
        return child;
      }
    }
    return Clauses.NONE;
  }

  private Optional<Content> objectOf(List<String> prepositions) {
    int phrase = phrase(prepositions);
    if (phrase < 0 || sentence.word(phrase).is(Upos.NUM)) {
      return Optional.empty();
    }
    Stretch places = passage.withoutLeader(phrase);
    int infinitive = Clauses.child(sentence, verb, "xcomp");
    if (infinitive > phrase) {
      places.add(passage.subtree(infinitive));
    }
    return Optional.of(new Content(places, false, true));
  }

  private static Content statement(Stretch places) {
    return new Content(places, false, false);
  }
}
