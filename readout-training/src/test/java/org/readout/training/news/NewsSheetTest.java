package org.readout.training.news;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.readout.analyzer.conllu.ConlluSentence;
import org.readout.analyzer.conllu.ConlluWord;
import org.readout.language.Upos;

class NewsSheetTest {
  private static final List<ConlluSentence> SHEET = NewsSheet.sentences();

  private static final Set<String> SHAPES =
      Set.of(
          "attribution",
          "brackets",
          "quotation",
          "control",
          "titles",
          "subject",
          "headline",
          "dateline",
          "list",
          "passive",
          "eventnoun",
          "coordination",
          "numbers",
          "whowhom",
          "clauses");

  /** Those of EWT and GUM. */
  private static final Set<String> RELATIONS =
      Set.of(
          "acl",
          "acl:relcl",
          "advcl",
          "advcl:relcl",
          "advmod",
          "amod",
          "appos",
          "aux",
          "aux:pass",
          "case",
          "cc",
          "cc:preconj",
          "ccomp",
          "compound",
          "compound:prt",
          "conj",
          "cop",
          "csubj",
          "csubj:pass",
          "det",
          "det:predet",
          "discourse",
          "dislocated",
          "expl",
          "fixed",
          "flat",
          "iobj",
          "list",
          "mark",
          "nmod",
          "nmod:desc",
          "nmod:poss",
          "nmod:unmarked",
          "nsubj",
          "nsubj:outer",
          "nsubj:pass",
          "nummod",
          "obj",
          "obl",
          "obl:agent",
          "obl:unmarked",
          "orphan",
          "parataxis",
          "punct",
          "root",
          "vocative",
          "xcomp");

  private static Set<String> all(Function<ConlluWord, String> column) {
    return SHEET.stream()
        .flatMap(sentence -> sentence.words().stream())
        .map(column)
        .collect(Collectors.toSet());
  }

  @Test
  void thereAreTenSentencesOfEachShape() {
    Map<String, Long> sizes =
        SHEET.stream().collect(Collectors.groupingBy(NewsSheet::shape, Collectors.counting()));
    assertEquals(SHAPES, sizes.keySet());
    assertEquals(Set.of(10L), new HashSet<>(sizes.values()));
  }

  @Test
  void noSentenceStandsThereTwice() {
    assertEquals(150, SHEET.stream().map(NewsSheet::id).distinct().count());
    assertEquals(150, SHEET.stream().map(NewsSheet::text).distinct().count());
  }

  @Test
  void theTextIsTheWordsWithTheBlanksBetweenThem() {
    for (ConlluSentence sentence : SHEET) {
      String words =
          sentence.words().stream().map(NewsSheetTest::spaced).collect(Collectors.joining());
      assertEquals(NewsSheet.text(sentence), words.strip());
    }
  }

  private static String spaced(ConlluWord word) {
    return word.miscellaneous().equals("SpaceAfter=No") ? word.form() : word.form() + " ";
  }

  @Test
  void theWordsAreNumberedFromOne() {
    for (ConlluSentence sentence : SHEET) {
      List<String> numbers = sentence.lines().stream().map(line -> line.columns().get(0)).toList();
      assertEquals(
          IntStream.rangeClosed(1, numbers.size()).mapToObj(Integer::toString).toList(), numbers);
    }
  }

  @Test
  void everySentenceIsATreeWithOneRoot() {
    for (ConlluSentence sentence : SHEET) {
      List<ConlluWord> words = sentence.words();
      assertEquals(1, words.stream().filter(word -> word.head() == 0).count());
      assertEquals(1, words.stream().filter(word -> word.relation().equals("root")).count());
      for (int number = 1; number <= words.size(); number++) {
        int steps = 0;
        for (int at = number; at > 0; at = words.get(at - 1).head()) {
          assertTrue(steps++ <= words.size(), "a circle in " + NewsSheet.id(sentence));
        }
      }
    }
  }

  @Test
  void noArcCrossesAnotherSoThatTheParserCouldFindEveryTree() {
    Set<String> crossing = new TreeSet<>();
    for (ConlluSentence sentence : SHEET) {
      List<ConlluWord> words = sentence.words();
      for (int one = 1; one <= words.size(); one++) {
        for (int other = 1; other <= words.size(); other++) {
          if (cross(words, one, other)) {
            crossing.add(NewsSheet.id(sentence) + " " + words.get(one - 1).form());
          }
        }
      }
    }
    assertEquals(Set.of(), crossing);
  }

  /** Whether the arc of one word begins left of the other's and ends within it. */
  private static boolean cross(List<ConlluWord> words, int one, int other) {
    int from = Math.min(one, words.get(one - 1).head());
    int to = Math.max(one, words.get(one - 1).head());
    int left = Math.min(other, words.get(other - 1).head());
    int right = Math.max(other, words.get(other - 1).head());
    return from > 0 && left > 0 && from < left && left < to && to < right;
  }

  @Test
  void everyRelationIsOneOfTheTreebanks() {
    Set<String> unknown = new TreeSet<>(all(ConlluWord::relation));
    unknown.removeAll(RELATIONS);
    assertEquals(Set.of(), unknown);
  }

  @Test
  void everyTagIsAUniversalTag() {
    all(ConlluWord::upos).forEach(Upos::valueOf);
  }

  @Test
  void everyWordHasALemma() {
    assertTrue(all(ConlluWord::lemma).stream().noneMatch(lemma -> lemma.equals("_")));
  }

  @Test
  void conjunctsAppositionsAndPartsOfNamesStandRightOfTheirHeads() {
    Set<String> rightward = Set.of("conj", "appos", "flat", "fixed", "acl:relcl");
    Set<String> wrong = new TreeSet<>();
    for (ConlluSentence sentence : SHEET) {
      for (int number = 1; number <= sentence.words().size(); number++) {
        ConlluWord word = sentence.words().get(number - 1);
        if (rightward.contains(word.relation()) && word.head() > number) {
          wrong.add(NewsSheet.id(sentence) + " " + word.form());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void aConjunctionHangsOnTheConjunctAfterIt() {
    Set<String> wrong = new TreeSet<>();
    for (ConlluSentence sentence : SHEET) {
      List<ConlluWord> words = sentence.words();
      for (ConlluWord word : words) {
        if (word.relation().equals("cc") && !words.get(word.head() - 1).relation().equals("conj")) {
          wrong.add(NewsSheet.id(sentence) + " " + word.form());
        }
      }
    }
    assertEquals(Set.of(), wrong);
  }

  @Test
  void aPassiveSubjectIsNeverBesideAnActiveOne() {
    for (ConlluSentence sentence : SHEET) {
      List<Integer> subjects =
          sentence.words().stream()
              .filter(word -> word.relation().startsWith("nsubj"))
              .map(ConlluWord::head)
              .toList();
      assertEquals(
          subjects.size(), new HashSet<>(subjects).size(), "two subjects in " + sentence.forms());
    }
  }
}
