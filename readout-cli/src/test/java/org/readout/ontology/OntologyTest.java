package org.readout.ontology;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.readout.model.EventCode;
import org.readout.model.EventType;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleFiles;

class OntologyTest {
  private final Ontology ontology = Ontology.load(RuleFiles.shipped());

  @Test
  void everyTypeHasAQuadClass() {
    for (EventType type : EventType.values()) {
      int quad = ontology.quad(code(type, Optional.empty()));
      assertTrue(quad >= 1 && quad <= 4, type + " has quad class " + quad);
    }
  }

  @Test
  void quadClassAndWeightFollowTheCameoCode() {
    EventCode accusation = code(EventType.ACCUSE, Optional.of("112"));
    assertEquals(3, ontology.quad(accusation));
    assertEquals(OptionalDouble.of(-2.0), ontology.goldstein(accusation, Scales.USUAL));
  }

  @Test
  void aCodeWithoutAWeightTakesItsParents() {
    assertTrue(ontology.cameo("1951").orElseThrow().goldstein().isEmpty());
    assertEquals(
        ontology.goldstein(code(EventType.ASSAULT, Optional.of("195")), Scales.USUAL),
        ontology.goldstein(code(EventType.ASSAULT, Optional.of("1951")), Scales.USUAL));
  }

  @Test
  void codesAreTextsAndNoNumbers() {
    assertTrue(ontology.cameo("010").isPresent());
    assertEquals("Statement of any other kind", ontology.cameo("010").orElseThrow().label());
    assertTrue(ontology.cameo("10").orElseThrow().parent().isEmpty());
  }

  private String intended(EventType type, String cameo) {
    return ontology.intended(code(type, Optional.of(cameo))).cameo().orElseThrow();
  }

  @Test
  void whatIsYetToComeIsAnIntentOrAThreatInCameo() {
    assertEquals("0333", intended(EventType.AID, "073"));
    assertEquals("1324", intended(EventType.COERCE, "1724"));
    assertEquals("0333", intended(EventType.AGREE, "0333"));
  }

  private String narrowed(String stance, String act) {
    return ontology
        .narrowed(
            code(EventType.REQUEST, Optional.of(stance)), code(EventType.AID, Optional.of(act)))
        .cameo()
        .orElseThrow();
  }

  @Test
  void aStanceTakesTheCodeOfItsActOnlyWhereThatSaysMore() {
    assertEquals("0233", narrowed("023", "073"));
    assertEquals("1033", narrowed("100", "073"));
    assertEquals("0253", narrowed("0253", "073"));
    assertEquals("023", narrowed("023", "0841"));
  }

  @Test
  void anotherTellingSpecifiesOnlyACodeOfTheSameRoot() {
    EventCode killing = code(EventType.ASSAULT, Optional.of("190"));
    assertEquals(
        Optional.of("194"),
        ontology.specified(killing, code(EventType.ASSAULT, Optional.of("194"))).cameo());
    assertEquals(
        Optional.of("190"),
        ontology.specified(killing, code(EventType.ASSAULT, Optional.of("183"))).cameo());
  }

  @Test
  void newsMediaTellWhatOthersSay() {
    assertTrue(ontology.reports("JRN"));
    assertFalse(ontology.reports("GOV"));
  }

  @Test
  void mediaIsNotHealthInPlover() {
    assertTrue(ontology.sectors().containsAll(Set.of("JRN", "MED")));
  }

  @Test
  void modesBelongToTypes() {
    assertTrue(ontology.modes(EventType.ASSAULT).contains("aerial"));
    assertFalse(ontology.modes(EventType.CONSULT).contains("aerial"));
    assertEquals(Set.of(), ontology.modes(EventType.SUPPORT));
  }

  @Test
  void everyModeOfTheCrosswalkIsOneOfItsType() {
    RuleFiles.shipped()
        .file("ontology/cameo.tsv")
        .orElseThrow()
        .text()
        .lines()
        .skip(4)
        .map(line -> line.split("\t", -1)[0])
        .flatMap(code -> ontology.cameo(code).stream())
        .filter(code -> code.mode().isPresent())
        .forEach(
            code ->
                assertTrue(
                    ontology.modes(code.event().orElseThrow()).contains(code.mode().orElseThrow()),
                    code.toString()));
  }

  @Test
  void brokenTablesAreToldWithAllTheirProblems() {
    Map<String, String> texts = new TreeMap<>(RuleFiles.shipped().texts());
    texts.remove("ontology/sectors.tsv");
    texts.put("ontology/events.tsv", "event\tquad\tscore\tlabel\nASSALT\tfive\t-9\tviolence\n");
    RuleFileException e =
        assertThrows(RuleFileException.class, () -> Ontology.load(new RuleFiles(texts)));
    assertEquals(
        List.of("ontology/events.tsv", "ontology/sectors.tsv"),
        e.problems().stream().map(problem -> problem.file()).toList());
  }

  private static EventCode code(EventType type, Optional<String> cameo) {
    return new EventCode(type, Optional.empty(), List.of(), cameo);
  }

  @Test
  void anotherScaleWeighsWhatItTellsDifferentlyAndElseAsUsual() {
    EventCode embargo = code(EventType.SANCTION, Optional.of("163"));
    assertEquals(OptionalDouble.of(-6.5), ontology.goldstein(embargo, "phoenix"));
    assertEquals(ontology.goldstein(embargo, Scales.USUAL), ontology.goldstein(embargo, "icews"));
  }

  @Test
  void aScaleOfTypesWeighsTheType() {
    EventCode raid = code(EventType.ASSAULT, Optional.of("195"));
    assertEquals(OptionalDouble.of(-9), ontology.goldstein(raid, "plover"));
  }
}
