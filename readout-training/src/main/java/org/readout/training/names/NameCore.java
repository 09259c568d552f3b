package org.readout.training.names;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * Cuts the name out of a mention: the words that the tree hangs below its head as parts of a name,
 * as far as they stand together. See {@link GoldNames} for the rule in full.
 */
final class NameCore {
  private static final Set<String> PARTS =
      Set.of("flat", "compound", "goeswith", "amod", "nummod", "fixed");
  private static final Set<String> SIBLINGS = Set.of("flat", "compound", "amod");
  private static final Set<String> OPEN = Set.of("ADP", "DET", "PRON", "PART", "CCONJ");
  private static final Set<EntityKind> TITLED = Set.of(EntityKind.OTHER, EntityKind.ORGANISATION);
  private static final Set<String> WORKS =
      Set.of("obj", "obl", "nsubj", "xcomp", "advmod", "acl", "advcl", "dep");
  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "de", "du", "des", "di", "da", "do", "del", "della", "von", "van", "der",
          "den", "@", "la", "le", "el", "al", "bin", "ibn", "y", "e", "et", "und", "zu");
  private static final Set<String> GAPS =
      Set.of(
          "-", "–", "‑", "&", "'s", "’s", "'", "’", "/", "\"", "“", "”", "``", "''", ".", ":", "the",
          "and", "to");
  private static final Set<String> AFTER =
      Set.of("Jr.", "Jr", "Sr.", "Sr", "I", "II", "III", "IV", "V", "VI", "VII", "VIII");
  private static final Set<String> BODIES = Set.of("on", "against", "without", "to");
  private static final Set<String> SAINTS = Set.of("st", "st.", "saint", "saints", "san", "santa");
  private static final int LONGEST_GAP = 4;

  private final NameTree tree;
  private final EntityKind kind;

  /** The type of the mention that a word heads; empty if it heads none. */
  private final IntFunction<String> types;

  private final Set<Integer> core = new TreeSet<>();

  private NameCore(NameTree tree, EntityKind kind, IntFunction<String> types) {
    this.tree = tree;
    this.kind = kind;
    this.types = types;
  }

  /** The name with a head in the words of a mention, of the given kind. */
  static Name of(NameTree tree, int head, EntityMark mark, EntityKind kind, IntFunction<String> types) {
    NameCore name = new NameCore(tree, kind, types);
    name.collect(head, head);
    name.collectSiblings(head);
    name.core.removeIf(i -> i < mark.first() || i > mark.last());
    return name.trimmed(name.reach(head, -1), head, name.reach(head, 1));
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
    if (SIBLINGS.contains(tree.base(head)) && !tree.proper(tree.above(head))) {
      tree.children(tree.above(head)).stream()
          .filter(i -> i != head && SIBLINGS.contains(tree.base(i)) && tree.proper(i))
          .filter(i -> tree.base(head).equals("flat") || i < tree.above(head) && !mentioned(i))
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
      case "nmod:poss" ->
          kind != EntityKind.PERSON && tree.proper(child) && !mentioned(child);
      case "nmod:desc" -> described(child, word);
      case "nmod" -> nameLike(child) && linked(child, word, head);
      default -> false;
    };
  }

  private boolean described(int child, int word) {
    return tree.proper(child)
        && (kind == EntityKind.PERSON
            ? SAINTS.contains(tree.lower(child)) && child < word || AFTER.contains(tree.form(child))
            : Math.abs(word - child) <= 2);
  }

  /** Whether "of" or the like joins a part to a name: "Bank of Japan", not "Ana Ruiz of Lima". */
  private boolean linked(int child, int word, int head) {
    boolean full = tree.has(word, "flat");
    boolean deep =
        kind != EntityKind.PERSON
            && tree.proper(child)
            && (word != head || kind == EntityKind.OTHER && !mentioned(child));
    boolean links =
        deep || tree.children(child).stream()
            .filter(i -> tree.base(i).equals("case") && i < child)
            .allMatch(i -> LINKS.contains(tree.lower(i)) || tree.proper(i) || body(i));
    return links
        && tree.has(child, "case")
        && !tree.has(child, "punct")
        && (kind != EntityKind.PERSON || !full && word == head && !types.apply(child).equals("organization"));
  }

  /** "Council on Trade". */
  private boolean body(int i) {
    return kind == EntityKind.ORGANISATION && BODIES.contains(tree.lower(i));
  }

  /** "Simon & Schuster", "Ministry of Trade and Industry", not "Ruiz and Torres". */
  private boolean coordinated(int child, int word, int head) {
    return kind != EntityKind.PERSON
        && nameLike(child)
        && (word != head || !mentioned(child) && !tree.has(child, "punct"));
  }

  /** "Peter the Great", "River Ouse". */
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
    boolean comma = lower.equals(",") && (kind == EntityKind.OTHER || kind == EntityKind.PERSON);
    boolean works = TITLED.contains(kind) && OPEN.contains(tree.upos(i));
    return LINKS.contains(lower) || GAPS.contains(lower) || comma || works;
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

  /** A word can begin a name if it is proper, or capital and no adjective of a nation. */
  private boolean edge(int i) {
    return tree.proper(i) || tree.tag(i).equals("FW") && tree.base(i).equals("flat");
  }
}
