package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Report;

final class NinjsFormatTest {
  private static final String FIRST =
      """
      {
        "uri": "urn:wire:1", "type": "text", "versioncreated": "2031-05-04T10:00:00Z", "pubstatus": "usable",
        "headline": "Farmers march in Zenda", "byline": "Mirela Vantor", "copyrightholder": "Valley Wire",
        "body_xhtml": "<p>Farmers marched.</p><p>They left.</p>", "subject": [{"name": "protest"}]
      }
      """;

  private static final String THIRD =
      """
      {"uri": "urn:wire:3", "firstCreated": "2031-05-04T10:00:00Z", "headlines": [{"role": "main", "value": "March"}],
       "bodies": [{"contenttype": "text/html", "value": "<p>no</p>"}, {"contenttype": "text/plain", "value": "Farmers marched."}],
       "infosources": [{"name": "Valley Wire"}]}
      """;

  @Test
  void anItemOfTheFirstVersionIsAReport() {
    Report report = Taken.from("item.json", FIRST).only().report();

    assertEquals("urn:wire:1", report.id().value());
    assertEquals("Farmers marched.\n\nThey left.", report.text());
    assertEquals(Optional.of("Farmers march in Zenda"), report.title());
    assertEquals(List.of("Mirela Vantor"), report.authors());
    assertEquals(Optional.of("Valley Wire"), report.outlet());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), report.published());
  }

  @Test
  void anItemOfTheThirdVersionIsAReport() {
    Report report = Taken.from("a", THIRD).only().report();

    assertEquals("Farmers marched.", report.text());
    assertEquals(Optional.of("March"), report.title());
    assertEquals(Optional.of("Valley Wire"), report.outlet());
  }

  @Test
  void arraysAndLinesOfItemsAreRead() {
    assertEquals(
        List.of("urn:wire:1", "urn:wire:3"),
        Taken.from("a", "[" + FIRST + "," + THIRD + "]").ids());
    assertEquals(List.of("urn:wire:1", "urn:wire:3"), Taken.from("a", FIRST + THIRD).ids());
  }

  @Test
  void whatWasWithdrawnIsRefused() {
    assertEquals(
        "a:1: read an item that its agency calls \"canceled\"; only usable ones are taken",
        Taken.from("a", FIRST.replace("usable", "canceled")).refusal());
  }

  @Test
  void aCutFileGivesTheItemsThatAreWhole() {
    Taken taken = Taken.from("a", "[" + FIRST + "," + THIRD.substring(0, 60));

    assertEquals(List.of("urn:wire:1"), taken.ids());
    assertTrue(taken.refusal().contains("read no JSON from there on"), taken.refusal());
  }

  @Test
  void valuesNestedWithoutEndAreRefused() {
    Taken taken = Taken.from("a", "{\"body_text\": \"One.\", \"x\": " + "[".repeat(1_000_000));

    assertTrue(taken.refusal().contains("read no JSON from there on"), taken.refusal());
  }
}
