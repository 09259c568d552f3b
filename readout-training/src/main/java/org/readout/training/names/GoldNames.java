package org.readout.training.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/** todo */
public final class GoldNames {
  private static final Map<String, EntityKind> KINDS =
      Map.of(
          "person",
          EntityKind.PERSON,
          "organization",
          EntityKind.ORGANISATION,
          "place",
          EntityKind.PLACE);

  private final NameTree tree;
  private final NameRules rules;
  private final List<EntityMark> marks;
  private final Map<Integer, String> types = new HashMap<>();

  private GoldNames(List<ConlluWord> words, NameRules rules) {
    this.tree = new NameTree(words);
    this.rules = rules;
    this.marks = EntityMark.of(words);
    for (EntityMark mark : marks) {
      types.put(tree.head(mark.first(), mark.last()), mark.type());
    }
  }

  /** The names in a sentence, in order, none overlapping; those of nationalities are groups. */
  static List<Name> of(List<ConlluWord> words, NameRules rules) {
    GoldNames gold = new GoldNames(words, rules);
    List<Found> found = new ArrayList<>();
    gold.marks.forEach(mark -> found.addAll(gold.names(mark)));
    List<Name> names = apart(found);
    return gold.withNationalities(names);
  }

  /** A name in a mention that is so many words long. */
  private record Found(Name name, int mention) {
    int length() {
      return name.last() - name.first();
    }
  }

  private static List<Name> apart(List<Found> found) {
    List<Name> names = new ArrayList<>();
    found.stream()
        .sorted(
            Comparator.comparing(Found::length)
                .reversed()
                .thenComparing(Found::mention)
                .thenComparing(f -> f.name().first()))
        .map(Found::name)
        .filter(name -> free(names, name))
        .forEach(names::add);
    names.sort(Comparator.comparing(Name::first));
    return names;
  }

  static boolean free(List<Name> names, Name name) {
    return names.stream().allMatch(n -> n.last() < name.first() || name.last() < n.first());
  }

  private List<Found> names(EntityMark mark) {
    List<Found> found = new ArrayList<>();
    if (!mark.type().equals("time")) {
      int head = tree.head(mark.first(), mark.last());
      heads(mark, head).forEach(h -> name(mark, h).ifPresent(n -> found.add(new Found(n, mark.last() - mark.first()))));
    }
    return found;
  }

  /** The words around which names stand in a mention: its head, or the names that it is called by. */
  private List<Integer> heads(EntityMark mark, int head) {
    List<Integer> heads = new ArrayList<>();
    if (named(mark, head)) {
      heads.add(head);
    } else {
      tree.children(head).stream().filter(c -> called(mark, head, c)).findFirst().or(() -> tree.children(head).stream().filter(c -> before(mark, head, c)).reduce((a, b) -> b)).ifPresent(heads::add);
    }
    for (int child : tree.children(head)) {
      if (!heads.isEmpty() && within(mark, child) && tree.base(child).equals("conj") && tree.proper(child)) {
        if (!types.containsKey(child)) heads.add(child);
      }
      if (mark.type().equals("place") && within(mark, child) && tree.base(child).equals("compound") && child + 1 < tree.size() && tree.form(child + 1).equals(",") && !types.containsKey(child)) {
        heads.add(child);
      }
    }
    return heads;
  }

  private boolean named(EntityMark mark, int head) {
    return tree.proper(head) && !titled(mark, head)
        || mark.linked() && tree.capital(head) && List.of("NOUN", "ADJ", "VERB", "X").contains(tree.upos(head))
        || mark.type().equals("person") && tree.capital(head) && rules.nationalities().has(tree.form(head));
  }

  /** A title with a name behind it. */
  private boolean titled(EntityMark mark, int head) {
    return mark.type().equals("person") && (rules.title(tree.lower(head)) || rules.role(tree.lower(head)) || rules.nationalities().has(tree.form(head)))
        && tree.children(head).stream().anyMatch(c -> called(mark, head, c));
  }

  private boolean called(EntityMark mark, int head, int child) {
    boolean joins = switch (tree.base(child)) {
      case "flat", "appos" -> true;
      case "nmod" -> !mark.type().equals("person") && tree.children(child).stream().anyMatch(c -> tree.lower(c).equals("of")) && List.of("place", "organization").contains(mark.type());
      default -> false;
    };
    return joins && child > head && within(mark, child) && tree.proper(child) && !types.containsKey(child);
  }

  /** "the Tagros mountain range": a name before a common noun. */
  private boolean before(EntityMark mark, int head, int child) {
    return within(mark, child)
        && child < head
        && List.of("compound", "amod").contains(tree.base(child))
        && tree.proper(child)
        && tree.form(child).length() > 1
        && tree.capital(child)
        && !types.containsKey(child)
        && !rules.role(tree.lower(child))
        && !rules.title(tree.lower(child))
        && !mark.type().equals("person");
  }

  private static boolean within(EntityMark mark, int i) {
    return i >= mark.first() && i <= mark.last();
  }

  private Optional<Name> name(EntityMark mark, int head) {
    EntityKind kind = KINDS.getOrDefault(mark.type(), EntityKind.OTHER);
    Name name = NameCore.of(tree, head, mark, kind, i -> types.getOrDefault(i, ""));
    return kind == EntityKind.PERSON ? person(name, head) : Optional.of(name).filter(n -> !calendar(n));
  }

  private Optional<Name> person(Name name, int head) {
    int from = name.first();
    while (from < name.last() && rules.title(tree.lower(from))) {
      from++;
    }
    boolean title = IntStream.rangeClosed(from, name.last()).allMatch(i -> rules.title(tree.lower(i)));
    if (title || role(head)) {
      return Optional.empty();
    }
    boolean people = rules.nationalities().has(tree.form(head)) && !tree.has(head, "flat") && !described(head) || tree.tag(head).equals("NNPS") && from == name.last();
    return Optional.of(new Name(people ? EntityKind.GROUP : EntityKind.PERSON, 0, from, name.last()));
  }

  private boolean described(int head) {
    return tree.children(head).stream().anyMatch(i -> tree.relation(i).equals("nmod:desc"));
  }

  private boolean role(int head) {
    boolean bare = List.of("det", "nmod", "amod", "acl").stream().noneMatch(r -> tree.has(head, r));
    return rules.role(tree.lower(head)) && !tree.has(head, "flat") && !(bare && rules.either(tree.lower(head)));
  }

  private boolean calendar(Name name) {
    return IntStream.rangeClosed(name.first(), name.last()).allMatch(i -> rules.calendar(tree.lower(i)));
  }

  /** With the nationalities that no mention marks, and those marked at their full length. */
  private List<Name> withNationalities(List<Name> names) {
    List<Name> all = new ArrayList<>(names);
    for (int i = 0; i < tree.size(); i++) {
      rules.nationalities().at(tree, i).ifPresent(n -> add(all, n));
    }
    all.sort(Comparator.comparing(Name::first));
    return all;
  }

  private static void add(List<Name> all, Name nationality) {
    List<Name> others =
        all.stream().filter(n -> n.kind() != EntityKind.GROUP || !within(nationality, n)).toList();
    if (free(others, nationality)) {
      all.retainAll(others);
      all.add(nationality);
    }
  }

  private static boolean within(Name whole, Name part) {
    return part.first() >= whole.first() && part.last() <= whole.last();
  }
}
