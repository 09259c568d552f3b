package org.readout.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.readout.model.Piece;
import org.readout.model.Report;
import org.readout.model.ReportId;
import org.readout.model.Span;
import org.readout.ontology.Ontology;
import org.readout.rules.RuleFiles;

final class JsonRenderingTest {
  private static final Ontology ONTOLOGY = Ontology.load(RuleFiles.shipped());
  private static final String LINE = rendered(false);

  @Test
  void aReadingIsOneLine() {
    assertTrue(LINE.endsWith("}\n"));
    assertEquals(LINE.length() - 1, LINE.indexOf('\n'));
  }

  @Test
  void theReportAndItsCoderComeFirst() {
    assertTrue(
        LINE.startsWith(
            "{\"report\":{\"id\":\"r1\",\"outlet\":\"The Gazette\",\"title\":\"Port of Zenda"
                + " shelled\",\"authors\":[],\"published\":\"2031-05-04\",\"url\":\"https://gazette.example/1\",\"language\":\"en\",\"sha256\":\""),
        LINE);
    assertTrue(
        LINE.contains("\"coder\":{\"version\":\"0.1.0\",\"rules\":\"7\",\"model\":\"en-3\"}"));
  }

  @Test
  void authorsAndPlacesInThePageAreToldOfAReportThatHasThem() {
    Piece first = new Piece(new Span(0, 2), new Span(40, 42));
    Piece second = new Piece(new Span(2, 3), new Span(42, 49));
    Report page =
        new Report(
            new ReportId("p"),
            Optional.empty(),
            Optional.empty(),
            List.of("Mirela Vantor"),
            Optional.empty(),
            Optional.empty(),
            "en",
            "\uD83D\uDE00é",
            List.of(first, second));
    String line =
        new JsonRendering(new Coder("0.1.0", "7", "en-3"), ONTOLOGY, false)
            .render(SampleReading.of(page));

    assertTrue(line.contains("\"authors\":[\"Mirela Vantor\"]"), line);
    assertTrue(line.contains("\"pieces\":[[0,1,40,42],[1,2,42,49]]"), line);
  }

  @Test
  void aClaimHoldsWhatItRestsOn() {
    assertTrue(
        LINE.contains(
            "{\"id\":\"r1:28:ASSAULT\",\"sentence\":0,\"trigger\":{\"text\":\"shelled\",\"start\":28,\"end\":35},"
                + "\"event\":\"ASSAULT\",\"mode\":\"heavy-weapons\",\"contexts\":[\"military\"],\"cameo\":\"194\",\"quad\":4,\"goldstein\":-10.0,\"actors\":[{\"text\":\"Ruritania's"
                + " army\",\"start\":0,\"end\":16,\"name\":\"Ruritania's"
                + " army\",\"country\":\"RUR\",\"sector\":\"MIL\",\"code\":\"RURMIL\",\"entity\":0}]"),
        LINE);
    assertTrue(
        LINE.contains(
            "\"status\":\"happened\",\"hedges\":[{\"text\":\"reportedly\",\"start\":17,\"end\":27}]"));
    assertTrue(
        LINE.contains("\"from\":\"2031-04-01\",\"to\":\"2031-04-30\",\"precision\":\"month\""));
    assertTrue(
        LINE.contains(
            "\"numbers\":{\"killed\":{\"text\":\"12 people\",\"start\":76,\"end\":85,\"from\":12,\"to\":12,\"told\":[{\"source\":{\"text\":\"the Gazette\""));
    assertTrue(
        LINE.contains(
            "\"injured\":null,\"arrested\":null,\"displaced\":null,\"crowd\":null},\"rule\":\"assault/shell\""));
  }

  @Test
  void placesAfterAnEmojiAreCountedInCodePoints() {
    int start = SampleReading.TEXT.indexOf("a police statement") - 1;

    assertTrue(
        LINE.contains(
            "{\"text\":\"a police statement\",\"start\":%d,\"end\":%d"
                .formatted(start, start + 18)),
        LINE);
  }

  @Test
  void aPlaceTellsWhichOthersWerePassedOver() {
    assertTrue(
        LINE.contains(
            "\"geonames\":123,\"alternatives\":[{\"name\":\"Zenda Bay\",\"country\":null,"
                + "\"lat\":-3.0,\"lon\":7.0,\"geonames\":null}]"),
        LINE);
  }

  @Test
  void aMentionInPiecesTellsThemAll() {
    int vowed = SampleReading.TEXT.indexOf("vowed") - 1;
    int meet = SampleReading.TEXT.indexOf("meet") - 1;

    assertTrue(
        LINE.contains(
            "\"trigger\":{\"text\":\"vowed … meet\",\"start\":%d,\"end\":%d,\"spans\":[[%d,%d],[%d,%d]]}"
                .formatted(vowed, meet + 4, vowed, vowed + 5, meet, meet + 4)),
        LINE);
  }

  @Test
  void everyObjectOfAKindHasTheSameFields() throws IOException {
    Set<Set<String>> kinds = new TreeSet<>((a, b) -> a.toString().compareTo(b.toString()));
    kinds.addAll(fieldsOfElements("claims"));

    assertEquals(
        Set.of(
            "id",
            "sentence",
            "trigger",
            "event",
            "mode",
            "contexts",
            "cameo",
            "quad",
            "goldstein",
            "actors",
            "recipients",
            "status",
            "hedges",
            "attribution",
            "when",
            "where",
            "numbers",
            "rule",
            "confidence"),
        kinds.iterator().next());
    assertEquals(1, kinds.size());
  }

  @Test
  void predicatesComeOnlyWhenAskedFor() {
    assertFalse(LINE.contains("predicates"));
    assertTrue(
        rendered(true)
            .contains(
                "\"predicates\":[{\"text\":\"shelled\",\"start\":28,\"end\":35,\"status\":\"happened\",\"hedged\":true,\"certainty\":1.5}]"));
  }

  @Test
  void aReportWithoutClaimsHasEmptyLists() {
    String line = new JsonRendering(coder(), ONTOLOGY, false).render(SampleReading.empty());

    assertTrue(
        line.endsWith(
            "\"claims\":[],\"attributions\":[],\"entities\":[],\"times\":[],\"places\":[],\"warnings\":[]}\n"));
    assertTrue(line.contains("\"published\":null"));
  }

  @Test
  void theFingerprintIsThatOfTheTextInUtf8() {
    assertEquals(
        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.of("abc"));
  }

  private static List<Set<String>> fieldsOfElements(String array) throws IOException {
    List<Set<String>> elements = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(LINE)) {
      while (!array.equals(parser.currentName())) {
        parser.nextToken();
      }
      parser.nextToken();
      while (parser.nextToken() == JsonToken.START_OBJECT) {
        Set<String> fields = new TreeSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
          fields.add(parser.currentName());
          parser.nextToken();
          parser.skipChildren();
        }
        elements.add(fields);
      }
    }
    return elements;
  }

  private static String rendered(boolean detail) {
    return new JsonRendering(coder(), ONTOLOGY, detail).render(SampleReading.whole());
  }

  private static Coder coder() {
    return new Coder("0.1.0", "7", "en-3");
  }
}
