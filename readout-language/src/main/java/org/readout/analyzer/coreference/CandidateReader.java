package org.readout.analyzer.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.readout.analyzer.coreference.Candidate.Article;
import org.readout.analyzer.coreference.Candidate.Role;
import org.readout.language.Reference;
import org.readout.language.Reference.Form;
import org.readout.language.Upos;
import org.readout.language.Word;

/** Finds the phrases of a sentence that may refer. */
final class CandidateReader {
  private static final Set<String> NO_HEADS =
      Set.of("flat", "fixed", "goeswith", "expl", "nmod:desc", "discourse", "reparandum");
  private static final Set<String> RELATIVE_TAGS = Set.of("WP", "WP$", "WDT");
  private static final Set<String> NUMERALS = Set.of("CD");

  private static final int LONGEST_ACRONYM = 8;

  private final Wordbook words;

  CandidateReader(Wordbook words) {
    this.words = words;
  }

  /**
   * The candidates of a sentence by the place of their heads.
   *
   * @param names by word, the recognised name that the word is part of
   */
  List<Candidate> read(Tree tree, Names names) {
    List<Candidate> candidates = new ArrayList<>();
    for (int head = 0; head < tree.sentence().size(); head++) {
      at(tree, names, head).ifPresent(candidates::add);
    }
    return candidates;
  }

  private Optional<Candidate> at(Tree tree, Names names, int head) {
    Word word = tree.word(head);
    if (NO_HEADS.contains(word.relation()) || NO_HEADS.contains(word.baseRelation())) {
      return Optional.empty();
    }
    if (word.is(Upos.PRON)) {
      return words.pronoun(word.form()).flatMap(pronoun -> pronoun(tree, head, pronoun));
    }
    boolean noun = word.is(Upos.NOUN) || word.is(Upos.PROPN) || names.headedBy(tree, head);
    boolean other = NUMERALS.contains(word.xpos()) || title(tree, names, head);
    return noun && !other && names.mayHead(tree, head)
        ? Optional.of(noun(tree, names, head))
        : Optional.empty();
  }

  /** "Diplomat" of "diplomat Jana Novak" names nobody else. */
  private boolean title(Tree tree, Names names, int head) {
    return names.titleBelow(tree, head)
        && words
            .noun(tree.word(head).lemma())
            .filter(noun -> noun.kind() == Kind.PERSON)
            .isPresent();
  }

  private static Optional<Candidate> pronoun(Tree tree, int head, Pronoun pronoun) {
    boolean relative = RELATIVE_TAGS.contains(tree.word(head).xpos());
    if (!relative && pronoun.refersTo(Pronoun.Reference.RELATIVE)) {
      return Optional.empty();
    }
    Form form = relative ? Form.RELATIVE : Form.PRONOUN;
    Kind kind =
        pronoun.word() == Pronoun.Word.HE
                || pronoun.word() == Pronoun.Word.SHE
                || pronoun.word() == Pronoun.Word.I
                || pronoun.word() == Pronoun.Word.WE
                || pronoun.word() == Pronoun.Word.YOU
            ? Kind.PERSON
            : Kind.UNTOLD;
    return Optional.of(
        new Candidate(
            new Reference(tree.sentence().index(), head, head, head, form),
            Optional.of(pronoun),
            List.of(),
            "",
            tree.lower(head),
            Set.of(),
            Article.NONE,
            role(tree, head),
            kind,
            pronoun.gender(),
            pronoun.number()));
  }

  private Candidate noun(Tree tree, Names names, int head) {
    NamePart name = names.part(tree, head);
    NounSense sense = NounSense.of(tree, head, name, words);
    Extent extent =
        name.present() ? Extent.of(tree, head, name, sense.kind()) : Extent.of(tree, head);
    Reference reference =
        new Reference(
            tree.sentence().index(),
            head,
            extent.first(),
            extent.last(),
            name.present() ? Form.NAME : Form.DESCRIPTION);
    return new Candidate(
        reference,
        Optional.empty(),
        name.words(tree),
        initials(tree, extent),
        tree.word(head).lemma().toLowerCase(Locale.ROOT),
        modifiers(tree, head, reference),
        article(tree, head),
        role(tree, head),
        sense.kind(),
        sense.gender(),
        sense.number());
  }

  private static String initials(Tree tree, Extent extent) {
    StringBuilder initials = new StringBuilder();
    for (int i = extent.first(); i <= extent.last() && initials.length() <= LONGEST_ACRONYM; i++) {
      char first = tree.word(i).form().charAt(0);
      boolean article = tree.word(i).is(Upos.DET);
      initials.append(Character.isUpperCase(first) && !article ? String.valueOf(first) : "");
    }
    boolean fits = initials.length() > 1 && initials.length() <= LONGEST_ACRONYM;
    return fits ? initials.toString() : "";
  }

  private static Set<String> modifiers(Tree tree, int head, Reference reference) {
    Set<String> modifiers = new HashSet<>();
    for (int child : tree.sentence().children(head)) {
      boolean within = reference.first() <= child && child <= reference.last();
      boolean meaning =
          tree.word(child).nominal()
              || tree.word(child).is(Upos.ADJ)
              || tree.word(child).is(Upos.NUM);
      if (within && meaning) {
        modifiers.add(tree.word(child).lemma().toLowerCase(Locale.ROOT));
      }
    }
    return modifiers;
  }

  private Article article(Tree tree, int head) {
    for (int child : tree.sentence().children(head)) {
      Word word = tree.word(child);
      if (word.relation().equals("nmod:poss")) {
        return Article.POSSESSIVE;
      }
      if (word.baseRelation().equals("det") && child < head) {
        return determiner(word);
      }
      if (word.baseRelation().equals("nummod") && child < head) {
        return Article.QUANTITY;
      }
    }
    return Article.NONE;
  }

  private static Article determiner(Word word) {
    if (word.features().contains("PronType=Dem")) {
      return Article.THIS;
    }
    if (word.features().contains("Definite=Def")) {
      return Article.THE;
    }
    return word.features().contains("Definite=Ind") ? Article.A : Article.QUANTITY;
  }

  private static Role role(Tree tree, int head) {
    Word word = tree.word(head);
    if (tree.has(head, "cop")) {
      return Role.PREDICATE;
    }
    if (word.relation().equals("nmod:poss")) {
      return Role.POSSESSOR;
    }
    return switch (word.baseRelation()) {
      case "nsubj" -> Role.SUBJECT;
      case "obj", "iobj" -> Role.OBJECT;
      case "obl" -> Role.OBLIQUE;
      case "nmod" -> Role.OF_NOUN;
      case "compound", "amod", "det" -> Role.MODIFIER;
      case "appos" -> Role.APPOSITION;
      case "conj" -> Role.CONJUNCT;
      case "root" -> Role.ROOT;
      case "xcomp" -> Role.PREDICATE;
      default -> Role.OTHER;
    };
  }
}
