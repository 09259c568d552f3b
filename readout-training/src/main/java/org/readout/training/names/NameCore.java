package org.readout.training.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * Cuts the name out of a mention: the words that the tree hangs below its head as parts of a name,
 * as far as they stand together. {@link GoldNames} tells the rule in words.
 */
final class NameCore {
  private static final Set<String> PARTS =
      Set.of("flat", "compound", "goeswith", "amod", "nummod", "fixed");
  private static final Set<String> SIBLINGS = Set.of("flat", "compound", "amod");
  private static final Set<String> OPEN = Set.of("ADP", "DET", "PRON", "PART", "CCONJ");
  private static final Set<EntityKind> TITLED = Set.of(EntityKind.OTHER, EntityKind.ORGANISATION);
  private static final Set<String> WORKS =
      Set.of("obj", "obl", "nsubj", "xcomp", "advmod", "acl", "advcl", "dep");
  private static final int LONGEST_GAP = 4;

  private final NameTree tree;
  private final NameRules rules;
  private final EntityKind kind;

  /** The type of the mention that a word heads; empty if it heads none. */
  private final IntFunction<String> types;

  private final Set<Integer> core = new TreeSet<>();

  NameCore(NameTree tree, NameRules rules, EntityKind kind, IntFunction<String> types) {
    this.tree = tree;
    this.rules = rules;
    this.kind = kind;
    this.types = types;
  }

  /** The name with a head among the words of a mention. */
  Name of(int head, EntityMark mark) {
    collect(head, head);
    collectSiblings(head);
    core.removeIf(i -> i < mark.first() || i > mark.last());
    return trimmed(reach(head, -1), head, reach(head, 1));
  }

  private void collect(int word, int head) {
    core.add(word);
    for (int child : tree.children(word)) {
      if (part(child, word, head)) {
        collect(child, head);
      }
    }
  }

  /** Of "politician Ana Ruiz" with both names flat below the noun, the second as well. */
  private void collectSiblings(int head) {
    int above = tree.above(head);
    if (SIBLINGS.contains(tree.base(head)) && !tree.proper(above)) {
      tree.children(above).stream()
          .filter(i -> i != head && SIBLINGS.contains(tree.base(i)) && tree.proper(i))
          .filter(i -> tree.base(head).equals("flat") || i < above && !mentioned(i))
          .forEach(i -> collect(i, head));
    }
  }

  private boolean part(int child, int word, int head) {
    return switch (tree.base(child)) {
      case "flat", "goeswith", "fixed" -> true;
      case "compound", "amod", "nummod" -> nameLike(child) && !title(child, word, head);
      case "nmod" -> modifier(child, word, head);
      case "conj" -> coordinated(child, word, head);
      case "appos", "parataxis" -> epithet(child, word) || subtitle(child);
      default -> TITLED.contains(kind) && WORKS.contains(tree.base(child)) && tree.proper(child);
    };
  }

  private boolean mentioned(int i) {
    return !types.apply(i).isEmpty();
  }

  private boolean nameLike(int i) {
    return tree.proper(i)
        || tree.tag(i).equals("FW")
        || tree.upos(i).equals("NUM")
        || tree.capital(i);
  }

  private boolean title(int child, int word, int head) {
    return kind == EntityKind.PERSON && word == head && child < head && !tree.proper(child);
  }

  private boolean modifier(int child, int word, int head) {
    return switch (tree.relation(child)) {
      case "nmod:poss" -> kind != EntityKind.PERSON && tree.proper(child) && !mentioned(child);
      case "nmod:desc" -> tree.proper(child) && described(child, word);
      case "nmod" -> nameLike(child) && linked(child, word, head);
      default -> false;
    };
  }

  /** "St. Tagros", "Ruiz Jr.", not "Mr. Ruiz". */
  private boolean described(int child, int word) {
    if (kind != EntityKind.PERSON) {
      return Math.abs(word - child) <= 2;
    }
    return child < word
        ? rules.is("saint", tree.lower(child))
        : rules.is("after", tree.lower(child));
  }

  /** Whether "of" or the like joins a part to a name: "Bank of Japan", not "Ana Ruiz of Lima". */
  private boolean linked(int child, int word, int head) {
    return tree.has(child, "case")
        && !tree.has(child, "punct")
        && (deep(child, word, head) || joined(child))
        && (kind != EntityKind.PERSON || byname(child, word, head));
  }

  private boolean deep(int child, int word, int head) {
    boolean inner = word != head || kind == EntityKind.OTHER && !mentioned(child);
    return kind != EntityKind.PERSON && tree.proper(child) && inner;
  }

  private boolean joined(int child) {
    return tree.children(child).stream()
        .filter(i -> tree.base(i).equals("case") && i < child)
        .allMatch(i -> rules.is("link", tree.lower(i)) || tree.proper(i) || body(i));
  }

  /** "Council on Trade". */
  private boolean body(int i) {
    return kind == EntityKind.ORGANISATION && rules.is("body", tree.lower(i));
  }

  /** "Hilary of Tagros", not "Ruiz of the Green Party". */
  private boolean byname(int child, int word, int head) {
    return !tree.has(word, "flat") && word == head && !types.apply(child).equals("organization");
  }

  /** "Simon & Schuster", "Ministry of Trade and Industry", not "Ruiz and Torres". */
  private boolean coordinated(int child, int word, int head) {
    return kind != EntityKind.PERSON
        && nameLike(child)
        && (word != head || !mentioned(child) && !tree.has(child, "punct"));
  }

  /** "Peter the Great", "River Tagra". */
  private boolean epithet(int child, int word) {
    boolean the = child == word + 2 && tree.lower(word + 1).equals("the");
    boolean next = child == word + 1 && kind == EntityKind.PLACE;
    return tree.proper(child) && (the || next) && !mentioned(child);
  }

  /** "Pathways: The Long Walk". */
  private boolean subtitle(int child) {
    return kind == EntityKind.OTHER
        && tree.proper(child)
        && tree.children(child).stream().anyMatch(i -> i < child && tree.form(i).equals(":"));
  }

  /** How far the core goes on from the head to one side, over words that may link its parts. */
  private int reach(int head, int step) {
    int reached = head;
    int gap = 0;
    for (int i = head + step; i >= 0 && i < tree.size() && gap <= LONGEST_GAP; i += step) {
      if (core.contains(i)) {
        reached = i;
        gap = 0;
      } else if (linking(i)) {
        gap++;
      } else {
        break;
      }
    }
    return reached;
  }

  private boolean linking(int i) {
    String lower = tree.lower(i);
    boolean comma =
        lower.equals(",") && List.of(EntityKind.OTHER, EntityKind.PERSON).contains(kind);
    boolean works = TITLED.contains(kind) && OPEN.contains(tree.upos(i));
    return rules.is("link", lower) || rules.is("gap", lower) || comma || works;
  }

  private Name trimmed(int first, int head, int last) {
    int from = first;
    while (from < head && !edge(from)) {
      from++;
    }
    int to = last;
    while (to > head && !tree.proper(to) && !PARTS.contains(tree.base(to))) {
      to--;
    }
    return new Name(kind, 0, from, to);
  }

  private boolean edge(int i) {
    return tree.proper(i) || tree.tag(i).equals("FW") && tree.base(i).equals("flat");
  }
}
