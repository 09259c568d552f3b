package org.readout.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.actors.PhraseTable.Found;
import org.readout.language.Analysis;
import org.readout.language.Name;
import org.readout.language.Phrases;
import org.readout.language.Reference;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.EntityKind;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Span;

/** Finds the phrases of a sentence that may stand for an actor. */
final class MentionReader {
  private static final Set<String> PART_OF_NAME = Set.of("flat", "fixed", "goeswith");
  private static final Set<String> MODIFIER = Set.of("compound", "amod", "nmod:desc", "det");

  private final Lexicon lexicon;
  private final BelongingReader belongings;
  private final Seats seats;

  MentionReader(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.belongings = new BelongingReader(lexicon);
    this.seats = new Seats(lexicon);
  }

  /** The mentions of a sentence, by the place of their heads. */
  List<ActorMention> read(Analysis analysis, ActorSentence sentence, Chains chains) {
    List<ActorMention> mentions = new ArrayList<>();
    for (int head = 0; head < sentence.words().size(); head++) {
      mentionAt(analysis, sentence, head, chains).ifPresent(mentions::add);
    }
    return mentions;
  }

  private Optional<ActorMention> mentionAt(
      Analysis analysis, ActorSentence sentence, int head, Chains chains) {
    Optional<Chains.Link> link = chains.at(sentence.sentence().index(), head);
    if (link.filter(Chains.Link::pronoun).isPresent()) {
      return link.map(l -> pronounMention(analysis, sentence, l, chains));
    }
    if (sentence.word(head).is(Upos.PRON) || !mayHead(sentence, head)) {
      return Optional.empty();
    }
    return Optional.of(nounMention(analysis, sentence, head, chains))
        .filter(
            mention ->
                worthNaming(sentence, mention)
                    || (!mention.modifier() && link.filter(Chains.Link::ofSeveral).isPresent()));
  }

  private boolean mayHead(ActorSentence sentence, int head) {
    Word word = sentence.word(head);
    Optional<Found<KnownName>> known = sentence.knownSpanAt(head);
    if (known.isPresent()) {
      return known.get().value().sort() != NameSort.SHADOW
          && sentence.headOf(known.get().first(), known.get().last()) == head
          && !word.relation().equals("flat");
    }
    boolean noun = word.is(Upos.NOUN) || sentence.proper(head);
    return noun && !PART_OF_NAME.contains(word.baseRelation()) && headsItsName(sentence, head);
  }

  private static boolean headsItsName(ActorSentence sentence, int head) {
    Optional<Name> name = sentence.nameAt(head);
    boolean headsName =
        name.isEmpty() || sentence.headOf(name.get().first(), name.get().last()) == head;
    boolean headsRole =
        sentence
            .roleSpanAt(head)
            .map(span -> sentence.headOf(span.first(), span.last()) == head)
            .orElse(true);
    return headsName && headsRole;
  }

  private static ActorMention pronounMention(
      Analysis analysis, ActorSentence sentence, Chains.Link link, Chains chains) {
    int head = link.reference().head();
    Phrase phrase = Phrases.word(analysis, sentence.sentence(), head);
    boolean they = sentence.word(head).features().contains("Number=Plur|Person=3");
    EntityKind kind = link.chain().kind();
    return new ActorMention(
        phrase,
        chains
            .aroundRelative(link)
            .map(around -> whole(analysis, sentence, around, head))
            .orElse(phrase),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        true,
        they && kind == EntityKind.PLACE ? EntityKind.GROUP : kind,
        Belonging.UNTOLD,
        they,
        true,
        false,
        false);
  }

  private ActorMention nounMention(
      Analysis analysis, ActorSentence sentence, int head, Chains chains) {
    Optional<Chains.Link> link = chains.at(sentence.sentence().index(), head);
    Optional<KnownName> known =
        asUsed(sentence, head, sentence.knownAt(head)).filter(name -> mayBe(name, link));
    boolean modifier = isModifier(sentence, head);
    boolean place = known.filter(name -> name.sort().ofPlace()).isPresent();
    Optional<Role> role =
        place || modifier && known.isPresent()
            ? Optional.empty()
            : belongings.roleOf(sentence, head);
    NameWords name = NameWords.of(sentence, head, lexicon);
    boolean plural = sentence.plural(head) && known.filter(MentionReader::singular).isEmpty();
    Phrase phrase =
        modifier
            ? Phrases.phrase(analysis, sentence.sentence(), head, name.words())
            : Phrases.nounPhrase(analysis, sentence.sentence(), head);
    EntityKind kind = kind(sentence, head, known, role, name);
    return new ActorMention(
        phrase,
        link.map(Chains.Link::reference)
            .or(() -> partOfName(sentence, head, role, kind, chains))
            .map(reference -> whole(analysis, sentence, reference, head))
            .orElse(phrase),
        name.text(analysis, sentence),
        known,
        role,
        false,
        kind == EntityKind.OTHER ? link.map(l -> l.chain().kind()).orElse(kind) : kind,
        belonging(sentence, head, known, link.filter(MentionReader::ofPeople).isPresent()),
        plural,
        definite(sentence, head),
        indefinite(sentence, head),
        modifier);
  }

  /** The person's name that a title is part of. */
  private static Optional<Reference> partOfName(
      ActorSentence sentence, int head, Optional<Role> role, EntityKind kind, Chains chains) {
    return role.isPresent() && kind == EntityKind.PERSON
        ? chains.personAround(sentence.sentence().index(), head)
        : Optional.empty();
  }

  /** Somebody called Paris is no city, nor of a country. */
  private static boolean mayBe(KnownName name, Optional<Chains.Link> link) {
    return !name.sort().ofPlace()
        || link.filter(l -> l.chain().kind() == EntityKind.PERSON).isEmpty();
  }

  private static Phrase whole(
      Analysis analysis, ActorSentence sentence, Reference reference, int head) {
    Span span =
        new Span(
            sentence.word(reference.first()).span().start(),
            sentence.word(reference.last()).span().end());
    return new Phrase(reference.sentence(), head, Mention.at(span, analysis.text()));
  }

  /** "United Nations" and "Philippines" are one thing each. */
  private static boolean singular(KnownName name) {
    return name.kind() == EntityKind.ORGANISATION || name.kind() == EntityKind.PLACE;
  }

  /** A capital stands for its government only where governments stand, else it is a city. */
  private Optional<KnownName> asUsed(ActorSentence sentence, int head, Optional<KnownName> known) {
    return known.map(
        name ->
            switch (name.sort()) {
              case CAPITAL -> seats.acts(sentence, head) ? name : city(sentence, head, name);
              case CITY -> city(sentence, head, name);
              case NATIONALITY -> isModifier(sentence, head) ? lexicon.place(name) : name;
              default -> name;
            });
  }

  private static KnownName city(ActorSentence sentence, int head, KnownName known) {
    Found<KnownName> span = sentence.knownSpanAt(head).orElseThrow();
    StringBuilder name = new StringBuilder();
    for (int i = span.first(); i <= span.last(); i++) {
      name.append(i > span.first() ? " " : "").append(sentence.word(i).form());
    }
    return new KnownName(
        name.toString(),
        NameSort.CITY,
        EntityKind.PLACE,
        known.country(),
        Optional.empty(),
        known.country());
  }

  private static boolean ofPeople(Chains.Link link) {
    return link.chain().kind() == EntityKind.PERSON || link.chain().kind() == EntityKind.GROUP;
  }

  private Belonging belonging(
      ActorSentence sentence, int head, Optional<KnownName> known, boolean people) {
    return known
        .filter(name -> name.sort().ofPlace())
        .map(name -> new Belonging(name.country(), name.sector(), name.code()))
        .orElseGet(() -> belongings.read(sentence, head, people));
  }

  /** "US and British forces": both are. */
  private static boolean isModifier(ActorSentence sentence, int head) {
    Word word = sentence.word(head);
    boolean joined = word.relation().equals("conj") && head < sentence.word(word.head()).head();
    return MODIFIER.contains(joined ? sentence.word(word.head()).relation() : word.relation());
  }

  private static boolean definite(ActorSentence sentence, int head) {
    return sentence
        .determiner(head)
        .filter(
            det ->
                det.features().contains("Definite=Def")
                    || Set.of("the", "this", "that", "these", "those").contains(det.lemma()))
        .isPresent();
  }

  private static boolean indefinite(ActorSentence sentence, int head) {
    return sentence.determiner(head).isPresent() && !definite(sentence, head);
  }

  private static EntityKind kind(
      ActorSentence sentence,
      int head,
      Optional<KnownName> known,
      Optional<Role> role,
      NameWords name) {
    if (known.isPresent()) {
      return known.get().kind();
    }
    Optional<EntityKind> told =
        sentence.nameAt(head).map(Name::kind).filter(kind -> kind != EntityKind.OTHER);
    if (told.isPresent() && name.present()) {
      return told.get();
    }
    if (role.isPresent()) {
      return kind(role.get(), sentence.plural(head));
    }
    return name.titled() ? EntityKind.PERSON : EntityKind.OTHER;
  }

  private static EntityKind kind(Role role, boolean plural) {
    return switch (role.kind()) {
      case PERSON -> plural ? EntityKind.GROUP : EntityKind.PERSON;
      case ORGANISATION -> EntityKind.ORGANISATION;
      case GROUP -> EntityKind.GROUP;
      case WEAPON, DOCUMENT -> EntityKind.OTHER;
    };
  }

  private static boolean worthNaming(ActorSentence sentence, ActorMention mention) {
    boolean title = sentence.word(mention.head()).relation().equals("nmod:desc");
    if (title && mention.known().isEmpty()) {
      return false;
    }
    if (mention.modifier()) {
      return mention.known().isPresent()
          || (!sentence.hyphened(mention.head())
              && (mention.role().isPresent() || mention.kind() == EntityKind.ORGANISATION));
    }
    return mention.named()
        || mention.role().isPresent()
        || mention.belonging().country().isPresent();
  }
}
