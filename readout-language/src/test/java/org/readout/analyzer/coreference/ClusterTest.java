package org.readout.analyzer.coreference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.readout.language.Gender;
import org.readout.language.GrammaticalNumber;
import org.readout.language.Reference;

final class ClusterTest {
  private final Cluster cluster = new Cluster();
  private int next;

  /** A name, or where there is none a common noun. */
  private void add(Kind kind, Gender gender, GrammaticalNumber number, String... name) {
    boolean named = name.length > 0;
    Candidate candidate =
        new Candidate(
            new Reference(
                0, next, next, next, named ? Reference.Form.NAME : Reference.Form.DESCRIPTION),
            Optional.empty(),
            List.of(name),
            "",
            named ? name[name.length - 1].toLowerCase(Locale.ROOT) : "envoy",
            Set.of("former"),
            Candidate.Article.NONE,
            Candidate.Role.SUBJECT,
            kind,
            gender,
            number);
    cluster.add(next++, candidate);
  }

  private void add(Kind kind, String... name) {
    add(kind, Gender.UNTOLD, GrammaticalNumber.SINGULAR, name);
  }

  @Test
  void aNameWeighsAsMuchAsTwoNounsInTellingTheKind() {
    add(Kind.PERSON);
    add(Kind.ORGANISATION, "Acme");
    assertEquals(Kind.ORGANISATION, cluster.kind());
    add(Kind.PERSON);
    add(Kind.PERSON);
    assertEquals(Kind.PERSON, cluster.kind());
  }

  @Test
  void aThingIsWhatNothingElseIsToldOf() {
    add(Kind.THING);
    add(Kind.THING);
    assertEquals(Kind.THING, cluster.kind());
    add(Kind.PLACE);
    assertEquals(Kind.PLACE, cluster.kind());
  }

  @Test
  void asManyOfEitherGenderLeaveItUntold() {
    add(Kind.PERSON, Gender.MALE, GrammaticalNumber.SINGULAR);
    assertEquals(Gender.MALE, cluster.gender());
    add(Kind.PERSON, Gender.FEMALE, GrammaticalNumber.PLURAL);
    assertEquals(Gender.UNTOLD, cluster.gender());
    assertEquals(GrammaticalNumber.UNTOLD, cluster.number());
  }

  @Test
  void theWordsOfItsNamesAreKeptInLowerCase() {
    assertFalse(cluster.named());
    add(Kind.PERSON, "Jana", "NOVAK");
    add(Kind.PERSON, "Novak");
    assertTrue(cluster.named());
    assertEquals(Set.of("jana", "novak"), cluster.nameWords());
    assertEquals(2, cluster.names().size());
  }

  @Test
  void noMoreThanSixNamesAreKept() {
    for (int i = 0; i < 9; i++) {
      add(Kind.PERSON, "Name" + i);
    }
    assertEquals(6, cluster.names().size());
    assertFalse(cluster.nameWords().contains("name6"));
  }
}
