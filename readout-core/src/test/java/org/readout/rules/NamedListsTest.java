package org.readout.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NamedListsTest {
  private static final String GIVING = "list: giving\nwords: give, hand over\nnote: Gifts.\n\n";

  private final List<Problem> problems = new ArrayList<>();

  /** The value of the last line, with the lists in place. */
  private String last(String text) {
    StanzaReader reader = new StanzaReader(Set.of("rule", "verbs", "if", "list", "words", "note"));
    List<Stanza> stanzas = reader.read(new RuleText("a.rules", text), problems);
    NamedLists lists = NamedLists.of(stanzas, problems);
    Stanza rule = lists.expanded(stanzas.get(stanzas.size() - 1), Set.of("verbs", "if"));
    return rule.entries().get(rule.entries().size() - 1).value();
  }

  private List<String> problems(String text) {
    last(text);
    return problems.stream().map(Problem::toString).toList();
  }

  @Test
  void aListStandsForItsWords() {
    assertEquals("give, hand over", last(GIVING + "verbs: list giving"));
  }

  @Test
  void aListStandsAmongOtherWords() {
    assertEquals("send, give, hand over, sell", last(GIVING + "verbs: send, list giving, sell"));
  }

  @Test
  void aListStandsInACondition() {
    assertEquals(
        "clause, object of in in give, hand over, sell",
        last(GIVING + "if: clause, object of in in list giving, sell"));
  }

  @Test
  void aListMayStandBelowTheRuleThatNamesIt() {
    last("rule: a/b\nverbs: list giving\n\n" + GIVING);
    assertEquals(List.of(), problems);
  }

  @Test
  void anyWordMayContainTheWordList() {
    assertEquals("blacklist, list", last(GIVING + "verbs: blacklist, list"));
  }

  @Test
  void theNameOfNoListIsTold() {
    assertEquals(
        List.of("a.rules:6: read \"list givin\"; write the name of a list that exists: giving"),
        problems(GIVING + "rule: a/b\nverbs: list givin"));
  }

  @Test
  void aListThatStandsTwiceIsTold() {
    assertEquals(
        List.of(
            "a.rules:5: read \"list: giving\", which stands at a.rules:1 already; write another"
                + " name"),
        problems(GIVING + "list: giving\nwords: donate\n\nverbs: give"));
  }

  @Test
  void aListWithoutWordsOrWithTwoLinesOfThemIsTold() {
    String told = "write all its words in one line words:";
    assertEquals(
        List.of(
            "a.rules:1: read \"list: giving\"; " + told,
            "a.rules:3: read \"list: taking\"; " + told),
        problems("list: giving\n\nlist: taking\nwords: take\nwords: seize\n\nverbs: give"));
  }

  @Test
  void aListHoldsNoListsAndNoOtherKeys() {
    assertEquals(
        List.of(
            "a.rules:6: read \"words: list giving\"; write words; a list holds no lists",
            "a.rules:8: read \"list: odd\"; write no other keys in it than list, words, note"),
        problems(
            GIVING + "list: more\nwords: list giving\n\nlist: odd\nverbs: sell\n\nverbs: give"));
  }

  @Test
  void theListsOfARuleAreFoundInItsText() {
    assertEquals(
        List.of("giving", "war goods"),
        NamedLists.used("rule: a/b\nverbs: list giving, sell\nif: object in list war goods\n"));
  }
}
