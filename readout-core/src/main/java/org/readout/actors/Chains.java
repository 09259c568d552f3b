package org.readout.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.readout.language.Chain;
import org.readout.language.Reference;
import org.readout.language.Reference.Form;
import org.readout.model.EntityKind;

/** The analyzer's chains, found by the word that heads a reference. */
final class Chains {
  private final Map<Long, Link> byHead = new HashMap<>();
  private final Map<Integer, List<Link>> bySentence = new HashMap<>();

  /**
   * A reference with the chain that it is part of.
   *
   * @param ofSeveral whether the chain speaks of people, bodies or places, more than once
   */
  record Link(Reference reference, Chain chain, boolean ofSeveral) {
    boolean pronoun() {
      return reference.is(Form.PRONOUN) || reference.is(Form.RELATIVE);
    }
  }

  static Chains of(List<Chain> chains) {
    Chains found = new Chains();
    for (Chain chain : chains) {
      boolean ofSeveral = ofSeveral(chain);
      for (Reference reference : chain.references()) {
        found.add(new Link(reference, chain, ofSeveral));
      }
    }
    return found;
  }

  private static boolean ofSeveral(Chain chain) {
    return chain.kind() != EntityKind.OTHER
        && chain.references().stream().filter(r -> !r.is(Form.RELATIVE)).count() > 1;
  }

  private void add(Link link) {
    Reference reference = link.reference();
    byHead.put(key(reference.sentence(), reference.head()), link);
    if (!link.pronoun()) {
      bySentence.computeIfAbsent(reference.sentence(), s -> new ArrayList<>()).add(link);
    }
  }

  /** The person's name with its title that a word is part of. */
  Optional<Reference> personAround(int sentence, int word) {
    return around(
        sentence,
        word,
        link -> link.reference().is(Form.NAME) && link.chain().kind() == EntityKind.PERSON);
  }

  /** The phrase that a relative pronoun is part of and speaks of. */
  Optional<Reference> aroundRelative(Link pronoun) {
    Reference reference = pronoun.reference();
    return Optional.of(reference)
        .filter(r -> r.is(Form.RELATIVE))
        .flatMap(r -> around(r.sentence(), r.head(), link -> link.chain().equals(pronoun.chain())));
  }

  private Optional<Reference> around(int sentence, int word, Predicate<Link> wanted) {
    return bySentence.getOrDefault(sentence, List.of()).stream()
        .filter(link -> link.reference().first() <= word && word <= link.reference().last())
        .filter(wanted)
        .map(Link::reference)
        .min(Comparator.comparingInt(phrase -> phrase.last() - phrase.first()));
  }

  private static long key(int sentence, int head) {
    return ((long) sentence << 32) | head;
  }

  Optional<Link> at(int sentence, int head) {
    return Optional.ofNullable(byHead.get(key(sentence, head)));
  }
}
