package org.readout.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;
import org.readout.training.Graft.Twig;

/**
 * Makes sentences of kinds that news is full of and treebanks of other text are not, out of trees
 * of the treebanks: reports of speech around a clause ("…, a spokesman told reporters"), subjects
 * with a relative clause or an apposition between commas, words in square brackets, headlines.
 */
final class NewsVariants {
  private static final WordTag COMMA = new WordTag(Upos.PUNCT, ",", "_");
  private static final WordTag OPENING = new WordTag(Upos.PUNCT, "-LRB-", "_");
  private static final WordTag CLOSING = new WordTag(Upos.PUNCT, "-RRB-", "_");
  private static final WordTag WHO = new WordTag(Upos.PRON, "WP", "PronType=Rel");
  private static final WordTag WHICH = new WordTag(Upos.PRON, "WDT", "PronType=Rel");
  private static final int LONGEST_IN_BRACKETS = 4;
  private static final int TRIES = 6;

  private final NewsSources sources;
  private final Random random;

  private NewsVariants(NewsSources sources, Random random) {
    this.sources = sources;
    this.random = random;
  }

  /**
   * Variants made of some sentences.
   *
   * @param count how many to make; a few less where too little fits
   */
  static List<GoldSentence> of(NewsSources sources, int count, Random random) {
    NewsVariants variants = new NewsVariants(sources, random);
    List<GoldSentence> made = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      variants.somehow(i).map(Graft::sentence).ifPresent(made::add);
    }
    return made;
  }

  /** A variant of a kind, tried with several sentences. */
  private Optional<Graft> somehow(int kind) {
    Optional<Graft> made = variant(kind);
    for (int more = 1; more < TRIES && made.isEmpty(); more++) {
      made = variant(kind);
    }
    return made;
  }

  private Optional<Graft> variant(int kind) {
    Graft tree = Graft.of(any(sources.statements()));
    return switch (kind % 10) {
      case 0, 1, 2, 3 -> Optional.of(reported(tree));
      case 4, 5, 6 -> withRelative(tree);
      case 7 -> withApposition(tree);
      case 8 -> withBrackets(tree);
      default -> Optional.of(headline(tree));
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** The statement in a frame of reported speech. */
  private Graft reported(Graft tree) {
    Graft frame = Graft.of(any(sources.frames()));
    Twig place = frame.named(NewsSources.CLAUSE);
    tree.dropLast();
    boolean inside = frame.words().indexOf(place) > 1;
    frame.replace(place, inside ? tree.lowered() : tree);
    return frame;
  }

  private Optional<Graft> withRelative(Graft tree) {
    Optional<Twig> subject = openSubject(tree);
    subject.ifPresent(head -> tree.insertAfter(head, relative(head)));
    return subject.map(head -> tree);
  }

  /** A predicate of another sentence as relative clause between commas. */
  private List<Twig> relative(Twig head) {
    Graft clause = Graft.of(any(sources.predicates()));
    Twig verb = clause.root();
    clause.dropLast();
    clause.words().remove(0);
    boolean person = head.upos() == Upos.PROPN || random.nextBoolean();
    List<Twig> words = new ArrayList<>();
    words.add(new Twig(",", COMMA, verb, "punct"));
    words.add(new Twig(person ? "who" : "which", person ? WHO : WHICH, verb, "nsubj"));
    words.addAll(clause.words());
    words.add(new Twig(",", COMMA, verb, "punct"));
    verb.hang(head, "acl:relcl");
    return words;
  }

  private Optional<Graft> withApposition(Graft tree) {
    Optional<Twig> subject = openSubject(tree);
    subject.ifPresent(head -> tree.insertAfter(head, apposition(head)));
    return subject.map(head -> tree);
  }

  /** A name after a noun, or a noun phrase after a name, between commas. */
  private List<Twig> apposition(Twig head) {
    boolean name = head.upos() == Upos.PROPN;
    Graft phrase = Graft.of(any(name ? sources.descriptions() : sources.names()));
    Twig top = phrase.root();
    List<Twig> words = new ArrayList<>();
    words.add(new Twig(",", COMMA, top, "punct"));
    words.addAll(phrase.words());
    words.add(new Twig(",", COMMA, top, "punct"));
    top.hang(head, "appos");
    return words;
  }

  /** The subject, if it is a noun or name after which something can be put in. */
  private static Optional<Twig> openSubject(Graft tree) {
    return tree.child(tree.root(), "nsubj")
        .filter(word -> word.upos() == Upos.NOUN || word.upos() == Upos.PROPN)
        .filter(word -> tree.subtree(word).stream().allMatch(NewsVariants::simple))
        .filter(word -> tree.after(word).upos() != Upos.PUNCT);
  }

  private static boolean simple(Twig word) {
    return !word.relation().startsWith("acl")
        && !word.relation().equals("appos")
        && !word.relation().equals("conj")
        && word.upos() != Upos.PUNCT;
  }

  private Optional<Graft> withBrackets(Graft tree) {
    Twig head = any(tree.words());
    List<Twig> inside = tree.subtree(head);
    boolean nominal =
        head.upos() == Upos.NOUN || head.upos() == Upos.PROPN || head.upos() == Upos.PRON;
    if (!nominal || inside.size() > LONGEST_IN_BRACKETS || !tree.together(inside)) {
      return Optional.empty();
    }
    int first = tree.words().indexOf(inside.get(0));
    tree.words().add(first + inside.size(), new Twig("]", CLOSING, head, "punct"));
    tree.words().add(first, new Twig("[", OPENING, head, "punct"));
    return Optional.of(tree);
  }

  /** The statement without its stop and its articles. */
  private static Graft headline(Graft tree) {
    tree.dropLast();
    tree.words()
        .removeIf(
            word -> word.xpos().equals("DT") && word.relation().equals("det") && tree.bare(word));
    return tree;
  }
}
