package org.readout.analyzer.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Gender;
import org.readout.language.GrammaticalNumber;
import org.readout.language.Reference;

/**
 * A phrase that may refer, with what its own words tell.
 *
 * @param name the words of the proper name in it, titles left out; empty where there is none
 * @param initials first letters of the capitalised words of the phrase; empty for fewer than two
 * @param noun dictionary form of the head, in lower case
 * @param modifiers other words of meaning in the phrase, in lower case, of names the words too
 * @param role what its head is in the sentence
 */
record Candidate(
    Reference reference,
    Optional<Pronoun> pronoun,
    List<String> name,
    String initials,
    String noun,
    Set<String> modifiers,
    Article article,
    Role role,
    Kind kind,
    Gender gender,
    GrammaticalNumber number) {
  Candidate {
    name = List.copyOf(name);
    modifiers = Set.copyOf(modifiers);
  }

  /**
   * How its name compares to another. A person may go by the first name as by the last: which of
   * them is kept differs between countries.
   */
  NameMatch match(List<String> other) {
    NameMatch match = NameMatch.of(name, other);
    return match == NameMatch.FIRST && kind == Kind.PERSON ? NameMatch.LAST : match;
  }

  /** Whether one of two is a person's name and the other may say who that is. */
  boolean introduces(Candidate other) {
    return personsName() != other.personsName()
        && kind != Kind.PLACE
        && other.kind != Kind.PLACE
        && number != GrammaticalNumber.PLURAL
        && other.number != GrammaticalNumber.PLURAL;
  }

  private boolean personsName() {
    return named() && kind == Kind.PERSON && article == Article.NONE;
  }

  /** "The group", "the organisation". */
  boolean bareBody() {
    return article == Article.THE
        && kind == Kind.ORGANISATION
        && !named()
        && modifiers.isEmpty()
        && number != GrammaticalNumber.PLURAL;
  }

  boolean namedBody() {
    return named() && kind == Kind.ORGANISATION;
  }

  boolean opensAsSubject() {
    return role == Role.SUBJECT && reference.first() == 0;
  }

  /** "He", "it", "they". */
  boolean thirdPerson() {
    return pronoun
        .filter(
            it ->
                it.refersTo(Pronoun.Reference.PERSON)
                    || it.refersTo(Pronoun.Reference.THING)
                    || it.refersTo(Pronoun.Reference.ANY))
        .isPresent();
  }

  /** Whether it is a side of its verb: its subject or one of its objects. */
  boolean side() {
    return role == Role.SUBJECT || role == Role.OBJECT || role == Role.OBLIQUE;
  }

  /** What stands before a noun to say whether it is known already. */
  enum Article {
    THE,
    A,
    THIS,
    POSSESSIVE,
    QUANTITY,
    NONE
  }

  /** What a word is in its clause. */
  enum Role {
    SUBJECT,
    OBJECT,
    OBLIQUE,
    OF_NOUN,
    POSSESSOR,
    MODIFIER,
    APPOSITION,
    PREDICATE,
    CONJUNCT,
    ROOT,
    OTHER
  }

  boolean named() {
    return !name.isEmpty();
  }

  int sentence() {
    return reference.sentence();
  }

  int head() {
    return reference.head();
  }

  boolean is(Reference.Form form) {
    return reference.is(form);
  }

  /** Whether one is the other in initials: "BRF" for "Bureau of River Fisheries". */
  boolean abbreviates(Candidate other) {
    return name.size() == 1 && !other.initials.isEmpty() && name.get(0).equals(other.initials);
  }

  /** Whether the words of one lie within the other's, in the same sentence. */
  boolean within(Candidate other) {
    return sentence() == other.sentence()
        && other.reference.first() <= reference.first()
        && reference.last() <= other.reference.last();
  }
}
