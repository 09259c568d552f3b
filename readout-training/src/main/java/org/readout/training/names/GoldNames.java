package org.readout.training.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * Finds the proper names in the entity marks of GUM, which mark all mentions at full length: "the
 * former [President Ana Ruiz] of [Peru], who ...".
 *
 * <p><b>Which mentions are named.</b> Those of any type but {@code time} whose head is tagged as a
 * proper noun (UPOS PROPN, or XPOS NNP or NNPS; no addresses), those with a Wikipedia link whose
 * head has a capital, and mentions of persons whose head is a nationality. Where the head is a
 * common noun, the name is what it is called by: a proper noun joined to it as {@code flat}, {@code
 * appos} or, of places and organisations, with "of" ("biologist Ana Ruiz", "the village of Tagra");
 * failing that, in mentions of all but persons, one that stands before it ("the Tagros mountain
 * range"); each only if it is no mention by itself. A coordinate of the head that is a proper noun
 * and no mention by itself is a second name. No names are persons called by their role alone ("the
 * Tsar", "Mr. President"), and days and months.
 *
 * <p><b>How far a name goes.</b> It is the head with its {@code flat}, {@code compound}, {@code
 * amod} and {@code nummod} parts that are proper, foreign, numbers or have a capital, and parts
 * joined with "of" and the like ("Bank of Japan"; of persons only bynames, "Hilary of Tagros"),
 * coordinates inside a name ("Ministry of Trade and Industry") and right below the head those that
 * are no mentions ("Simon & Schuster"), "St." and "Jr."; of works and organisations also objects
 * and other parts of a title; all this as far as it stands together, but for linking words, hyphens
 * and quotation marks, cut back to a proper noun at its left. It leaves out articles, titles
 * ("President"), possessors that are mentions, possessive signs, appositions, relative clauses, and
 * what follows a comma ("Lima", "Peru" are two names).
 *
 * <p><b>Kinds</b> are GUM's types: person, organization, place (countries, buildings and streets as
 * well, and a country's team where GUM calls it an organization); all others are OTHER.
 * Nationalities, religions and political groups are {@link EntityKind#GROUP}: persons whose head is
 * listed as such or is a proper plural, and words that are listed ({@code nationalities.rules}) and
 * in no other name, adjectives as a rule.
 *
 * <p><b>Names within names</b>: the longest counts alone ("University of Lima"); of two as long,
 * that of the smaller mention.
 */
final class GoldNames {
  private static final Map<String, EntityKind> KINDS =
      Map.of(
          "person",
          EntityKind.PERSON,
          "organization",
          EntityKind.ORGANISATION,
          "place",
          EntityKind.PLACE);
  private static final List<String> CONTENT = List.of("NOUN", "ADJ", "VERB", "X");
  private static final List<String> MODIFIERS = List.of("det", "nmod", "amod", "acl");

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

  /** The names in a sentence, in order, none overlapping. */
  static List<Name> of(List<ConlluWord> words, NameRules rules) {
    GoldNames gold = new GoldNames(words, rules);
    List<Found> found = new ArrayList<>();
    gold.marks.stream().filter(m -> !m.type().equals("time")).forEach(m -> gold.find(m, found));
    return gold.withNationalities(apart(found));
  }

  /** Whether a name shares no word with others. */
  static boolean free(List<Name> names, Name name) {
    return names.stream().allMatch(n -> n.last() < name.first() || name.last() < n.first());
  }

  /** A name, and how many words its mention has. */
  private record Found(Name name, int mention) {
    int length() {
      return name.last() - name.first();
    }
  }

  private static List<Name> apart(List<Found> found) {
    List<Name> names = new ArrayList<>();
    Comparator<Found> order =
        Comparator.comparing(Found::length)
            .reversed()
            .thenComparing(Found::mention)
            .thenComparing(f -> f.name().first());
    found.stream()
        .sorted(order)
        .map(Found::name)
        .filter(name -> free(names, name))
        .forEach(names::add);
    names.sort(Comparator.comparing(Name::first));
    return names;
  }

  private void find(EntityMark mark, List<Found> found) {
    int head = tree.head(mark.first(), mark.last());
    Optional<Integer> main = named(mark, head) ? Optional.of(head) : called(mark, head);
    List<Integer> heads = new ArrayList<>(main.stream().toList());
    if (main.isPresent()) {
      loose(mark, head).filter(i -> further(mark, i)).forEach(heads::add);
    }
    heads.stream()
        .flatMap(i -> name(mark, i).stream())
        .forEach(name -> found.add(new Found(name, mark.last() - mark.first())));
  }

  private boolean named(EntityMark mark, int head) {
    boolean linked = mark.linked() && tree.capital(head) && CONTENT.contains(tree.upos(head));
    boolean people = mark.type().equals("person") && people(head);
    return tree.proper(head) && !titled(mark, head) || linked || people;
  }

  private boolean people(int i) {
    return tree.capital(i) && rules.nationalities().has(tree.form(i));
  }

  /** A title or nationality with the name behind it: "Colonel Ana Ruiz". */
  private boolean titled(EntityMark mark, int head) {
    return mark.type().equals("person")
        && (rules.title(tree.lower(head)) || people(head))
        && behind(mark, head).findFirst().isPresent();
  }

  private Optional<Integer> called(EntityMark mark, int head) {
    return behind(mark, head).findFirst().or(() -> before(mark, head).reduce((a, b) -> b));
  }

  /** Proper nouns right below the head that are no mentions by themselves. */
  private Stream<Integer> loose(EntityMark mark, int head) {
    return tree.children(head).stream()
        .filter(i -> i >= mark.first() && i <= mark.last())
        .filter(i -> tree.proper(i) && !types.containsKey(i));
  }

  /** "biologist Ana Ruiz", "the village of Tagra". */
  private Stream<Integer> behind(EntityMark mark, int head) {
    return loose(mark, head)
        .filter(i -> i > head)
        .filter(
            i ->
                switch (tree.base(i)) {
                  case "flat", "appos" -> true;
                  case "nmod" -> List.of("place", "organization").contains(mark.type()) && of(i);
                  default -> false;
                });
  }

  private boolean of(int i) {
    return tree.children(i).stream().anyMatch(child -> tree.lower(child).equals("of"));
  }

  /** "the Tagros mountain range". */
  private Stream<Integer> before(EntityMark mark, int head) {
    return loose(mark, head)
        .filter(i -> i < head && List.of("compound", "amod").contains(tree.base(i)))
        .filter(i -> tree.capital(i) && tree.form(i).length() > 1)
        .filter(i -> !rules.title(tree.lower(i)) && !mark.type().equals("person"));
  }

  /** A coordinate, or a place before a comma whose head is the place behind it. */
  private boolean further(EntityMark mark, int i) {
    boolean comma = i + 1 < tree.size() && tree.form(i + 1).equals(",");
    return switch (tree.base(i)) {
      case "conj" -> true;
      case "compound" -> mark.type().equals("place") && comma;
      default -> false;
    };
  }

  private Optional<Name> name(EntityMark mark, int head) {
    EntityKind kind = KINDS.getOrDefault(mark.type(), EntityKind.OTHER);
    NameCore core = new NameCore(tree, rules, kind, i -> types.getOrDefault(i, ""));
    Name name = core.of(head, mark);
    if (all("calendar", name)) {
      return Optional.empty();
    }
    return kind == EntityKind.PERSON ? person(name, head) : Optional.of(name);
  }

  private Optional<Name> person(Name name, int head) {
    int from = name.first();
    while (from < name.last() && rules.is("title", tree.lower(from))) {
      from++;
    }
    Name bare = new Name(kind(head, from, name.last()), 0, from, name.last());
    return all("title", bare) || role(head) ? Optional.empty() : Optional.of(bare);
  }

  private EntityKind kind(int head, int first, int last) {
    boolean described =
        tree.children(head).stream().anyMatch(i -> tree.relation(i).equals("nmod:desc"));
    boolean listed =
        rules.nationalities().has(tree.form(head)) && !tree.has(head, "flat") && !described;
    boolean plural = tree.tag(head).equals("NNPS") && first == last;
    return listed || plural ? EntityKind.GROUP : EntityKind.PERSON;
  }

  /** "the Tsar", "Mr. President"; "Dean" alone is a name. */
  private boolean role(int head) {
    boolean bare = MODIFIERS.stream().noneMatch(relation -> tree.has(head, relation));
    return rules.is("role", tree.lower(head))
        && !tree.has(head, "flat")
        && !(bare && rules.is("either", tree.lower(head)));
  }

  private boolean all(String key, Name name) {
    return IntStream.rangeClosed(name.first(), name.last())
        .allMatch(i -> rules.is(key, tree.lower(i)));
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
