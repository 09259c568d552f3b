package org.readout.training.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Name;
import org.readout.model.EntityKind;

/**
 * Reads another recogniser's names from {@code Ner=} marks, kinds of OntoNotes in BILOU, as names
 * of the kind and extent of {@link GoldNames}: without articles, titles and a possessive's sign,
 * cut at a comma, with "Jr."; dates, numbers and money left out. Adjectives of nations that bear no
 * mark are added from the list of nationalities.
 */
public final class NerMarks {
  private static final String MARK = "Ner=";
  private static final Map<String, EntityKind> KINDS =
      Map.ofEntries(
          Map.entry("PERSON", EntityKind.PERSON),
          Map.entry("ORG", EntityKind.ORGANISATION),
          Map.entry("GPE", EntityKind.PLACE),
          Map.entry("LOC", EntityKind.PLACE),
          Map.entry("FAC", EntityKind.PLACE),
          Map.entry("NORP", EntityKind.GROUP),
          Map.entry("EVENT", EntityKind.OTHER),
          Map.entry("WORK_OF_ART", EntityKind.OTHER),
          Map.entry("LAW", EntityKind.OTHER),
          Map.entry("LANGUAGE", EntityKind.OTHER),
          Map.entry("PRODUCT", EntityKind.OTHER));
  private static final Set<String> LEFT = Set.of("DT", "POS", "``", "''", "-LRB-", ",", ":", ".");
  private static final Set<String> RIGHT = Set.of("POS", "``", "''", "-RRB-", ",", ":", ".");
  private static final Set<String> SIGNS = Set.of("'s", "’s", "'", "’", "\"");

  private final NameTree tree;
  private final List<ConlluWord> words;
  private final NameRules rules;

  private NerMarks(List<ConlluWord> words, NameRules rules) {
    this.tree = new NameTree(words);
    this.words = words;
    this.rules = rules;
  }

  /** The names of each sentence, in order, none overlapping. */
  public static List<List<Name>> names(List<ConlluSentence> sentences) {
    NameRules rules = NameRules.load();
    return sentences.stream().map(sentence -> names(sentence.words(), rules)).toList();
  }

  static List<Name> names(List<ConlluWord> words, NameRules rules) {
    NerMarks marks = new NerMarks(words, rules);
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      String mark = marks.mark(i);
      if (mark.startsWith("B-") || mark.startsWith("U-")) {
        marks.name(i, mark).ifPresent(names::add);
      }
    }
    marks.addNationalities(names);
    names.sort(Comparator.comparing(Name::first));
    return names;
  }

  private String mark(int i) {
    for (String item : words.get(i).miscellaneous().split("\\|", -1)) {
      if (item.startsWith(MARK)) {
        return item.substring(MARK.length());
      }
    }
    return "O";
  }

  private Optional<Name> name(int first, String mark) {
    String type = mark.substring(2);
    int last = first;
    while (!mark.startsWith("U-")
        && last + 1 < words.size()
        && (mark(last + 1).equals("I-" + type) || mark(last + 1).equals("L-" + type))) {
      last++;
    }
    return KINDS.containsKey(type) ? cut(kind(type, first, last), first, last) : Optional.empty();
  }

  private EntityKind kind(String type, int first, int last) {
    boolean adjective = type.equals("LANGUAGE") && first == last && tree.tag(first).equals("JJ");
    return adjective ? EntityKind.GROUP : KINDS.getOrDefault(type, EntityKind.OTHER);
  }

  private Optional<Name> cut(EntityKind kind, int first, int last) {
    int from = first;
    while (from < last && (LEFT.contains(tree.tag(from)) || before(kind, from))) {
      from++;
    }
    int to = kind == EntityKind.ORGANISATION || kind == EntityKind.PLACE ? comma(from, last) : last;
    while (to > from && (RIGHT.contains(tree.tag(to)) || SIGNS.contains(tree.form(to)))) {
      to--;
    }
    if (kind == EntityKind.PERSON
        && to + 1 < tree.size()
        && rules.is("after", tree.lower(to + 1))) {
      to++;
    }
    return Optional.of(new Name(kind, 0, from, to)).filter(this::named);
  }

  private boolean before(EntityKind kind, int i) {
    return kind == EntityKind.PERSON && rules.is("title", tree.lower(i));
  }

  /**
   * The last word before a comma that does not stand in a list: "University of Tagros | , Peru".
   */
  private int comma(int first, int last) {
    boolean list =
        IntStream.rangeClosed(first, last)
            .anyMatch(i -> tree.form(i).equals("&") || tree.form(i).equals("and"));
    int comma =
        IntStream.rangeClosed(first, last)
            .filter(i -> tree.form(i).equals(","))
            .findFirst()
            .orElse(-1);
    return list || comma <= first ? last : comma - 1;
  }

  private boolean named(Name name) {
    IntStream all = IntStream.rangeClosed(name.first(), name.last());
    boolean role =
        name.kind() == EntityKind.PERSON && all.allMatch(i -> rules.title(tree.lower(i)));
    boolean capital =
        IntStream.rangeClosed(name.first(), name.last())
            .anyMatch(i -> tree.form(i).chars().anyMatch(Character::isUpperCase));
    return capital && !role;
  }

  private void addNationalities(List<Name> names) {
    for (int i = 0; i < tree.size(); i++) {
      if (tree.tag(i).startsWith("JJ")) {
        rules
            .nationalities()
            .at(tree, i)
            .filter(n -> GoldNames.free(names, n))
            .ifPresent(names::add);
      }
    }
  }
}
