package org.readout.analyzer.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.readout.language.Gender;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleText;

final class WordbookTest {
  private static final String PRONOUNS =
      "form\tpronoun\tnumber\tgender\treference\tbinding\tsource\tdate\n";
  private static final String NOUNS = "noun\tkind\tgender\tsource\tdate\n";
  private static final String GIVEN = "name\tgender\tsource\tdate\n";

  private static Wordbook book(String pronouns, String nouns, String givenNames) {
    return Wordbook.of(
        new RuleText("pronouns.tsv", PRONOUNS + pronouns),
        new RuleText("nouns.tsv", NOUNS + nouns),
        new RuleText("given-names.tsv", GIVEN + givenNames));
  }

  @Test
  void aNounTellsKindAndGender() {
    Wordbook.Noun noun = book("", "queen\tperson\tf\tx\ty\n", "").noun("Queen").orElseThrow();
    assertEquals(new Wordbook.Noun(Kind.PERSON, Gender.FEMALE), noun);
  }

  @Test
  void aNounWithAHyphenIsWhatItsLastPartIs() {
    assertTrue(book("", "minister\tperson\t\tx\ty\n", "").noun("ex-minister").isPresent());
  }

  @Test
  void givenNamesAreKnownWithoutTheirAccents() {
    assertEquals(Gender.MALE, book("", "", "José\tm\tx\ty\n").givenName("Jose").orElseThrow());
  }

  @Test
  void allThatIsWrongIsToldWithFileAndLine() {
    RuleFileException wrong =
        assertThrows(
            RuleFileException.class,
            () -> book("ze\tze\tdual\t\tperson\t\tx\ty\n", "queen\tpersn\tf\tx\ty\n", ""));
    String message = String.valueOf(wrong.getMessage());
    assertTrue(message.contains("pronouns.tsv:2: read pronoun \"ze\""), message);
    assertTrue(message.contains("nouns.tsv:2: read kind \"persn\"; write person"), message);
  }

  @Test
  void theShippedTablesAreRight() {
    Wordbook book = Wordbook.load();
    assertEquals(Kind.PERSON, book.noun("minister").orElseThrow().kind());
    assertEquals(Kind.ORGANISATION, book.noun("company").orElseThrow().kind());
    assertEquals(Kind.PLACE, book.noun("city").orElseThrow().kind());
    assertTrue(book.pronoun("Himself").orElseThrow().own());
  }
}
