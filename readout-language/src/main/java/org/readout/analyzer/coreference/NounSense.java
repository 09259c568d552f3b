package org.readout.analyzer.coreference;

import java.util.Optional;
import org.readout.language.Gender;
import org.readout.language.GrammaticalNumber;
import org.readout.language.Word;
import org.readout.model.EntityKind;

/** What the words of a noun phrase tell of whom or what it speaks. */
record NounSense(Kind kind, Gender gender, GrammaticalNumber number) {

  static NounSense of(Tree tree, int head, NamePart name, Wordbook words) {
    return name.present() ? ofName(tree, head, name, words) : ofNoun(tree, head, words);
  }

  private static NounSense ofNoun(Tree tree, int head, Wordbook words) {
    Word word = tree.word(head);
    Optional<Wordbook.Noun> noun = words.noun(word.lemma()).or(() -> words.noun(word.form()));
    boolean plural = word.xpos().endsWith("S");
    return new NounSense(
        noun.map(Wordbook.Noun::kind).orElse(Kind.THING),
        noun.map(Wordbook.Noun::gender).orElse(Gender.UNTOLD),
        plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR);
  }

  private static NounSense ofName(Tree tree, int head, NamePart name, Wordbook words) {
    Gender title = title(tree, head, name, words);
    Optional<Gender> given = words.givenName(tree.word(name.first()).form());
    Kind kind = kind(tree, name, words, given.isPresent() && name.first() < name.last());
    Gender gender = title != Gender.UNTOLD ? title : given.orElse(Gender.UNTOLD);
    boolean plural = tree.word(head).xpos().equals("NNPS") && kind == Kind.PERSON;
    return new NounSense(
        kind,
        kind == Kind.PERSON || kind == Kind.UNTOLD ? gender : Gender.UNTOLD,
        plural ? GrammaticalNumber.PLURAL : GrammaticalNumber.SINGULAR);
  }

  private static Kind kind(Tree tree, NamePart name, Wordbook words, boolean given) {
    Optional<EntityKind> told = name.kind().filter(kind -> kind != EntityKind.OTHER);
    if (told.isPresent()) {
      return Kind.of(told.get());
    }
    Optional<Kind> byNoun = words.noun(tree.word(name.last()).form()).map(Wordbook.Noun::kind);
    if (byNoun.isPresent()) {
      return byNoun.get();
    }
    if (name.kind().isPresent()) {
      return Kind.THING;
    }
    return given ? Kind.PERSON : Kind.UNTOLD;
  }

  /** The gender that a title before or above the name tells: "Queen Mira". */
  private static Gender title(Tree tree, int head, NamePart name, Wordbook words) {
    Gender told = gender(tree, name.first() - 1, words);
    if (told == Gender.UNTOLD && (head < name.first() || head > name.last())) {
      told = gender(tree, head, words);
    }
    for (int child : tree.sentence().children(head)) {
      boolean title = tree.word(child).relation().equals("nmod:desc");
      told = title && told == Gender.UNTOLD ? gender(tree, child, words) : told;
    }
    return told;
  }

  private static Gender gender(Tree tree, int word, Wordbook words) {
    return word < 0
        ? Gender.UNTOLD
        : words.noun(tree.word(word).form()).map(Wordbook.Noun::gender).orElse(Gender.UNTOLD);
  }
}
