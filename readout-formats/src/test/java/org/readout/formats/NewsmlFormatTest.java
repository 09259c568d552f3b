package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.model.Report;

final class NewsmlFormatTest {
  private static final String ITEM =
      """
      <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:wire.example:1" version="2">
        <itemMeta><itemClass qcode="ninat:text"/><provider literal="WIRE"><name>Valley Wire</name></provider>
          <versionCreated>2031-05-04T10:00:00Z</versionCreated>STATUS<title>march</title></itemMeta>
        <contentMeta><contentCreated>2031-05-03T22:00:00Z</contentCreated>
          <creator literal="mv"><name>Mirela Vantor</name></creator><headline>Farmers march in Zenda</headline></contentMeta>
        <contentSet>CONTENT</contentSet>
      </newsItem>
      """;

  private static final String NITF =
      "<inlineXML><nitf><head><title>no</title></head><body><body.head><hedline><hl1>no</hl1></hedline></body.head><body.content><p>ZENDA"
          + " (VW) - Farmers marched.</p><p>They &amp; others"
          + " left.</p></body.content></body></nitf></inlineXML>";

  @Test
  void anItemInNitfIsAReport() {
    Report report = Taken.from("a", item("", NITF)).only().report();

    assertEquals("urn:newsml:wire.example:1", report.id().value());
    assertEquals("ZENDA (VW) - Farmers marched.\n\nThey & others left.", report.text());
    assertEquals(Optional.of("Farmers march in Zenda"), report.title());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 3)), report.published());
    assertEquals(Optional.of("Valley Wire"), report.outlet());
    assertEquals(List.of("Mirela Vantor"), report.authors());
  }

  @Test
  void anItemInXhtmlOrPlainIsAReport() {
    String xhtml =
        "<inlineXML><html><head><title>no</title></head><body><p>One.</p><p>Two.</p></body></html></inlineXML>";

    assertEquals("One.\n\nTwo.", Taken.from("a", item("", xhtml)).text());
    assertEquals("One.", Taken.from("a", item("", "<inlineData>One.</inlineData>")).text());
  }

  @Test
  void aMessageHoldsManyItems() {
    String message =
        "<?xml version='1.0'?><newsMessage><itemSet>"
            + item("", NITF)
            + item("", NITF).replace(":1\"", ":2\"")
            + "</itemSet></newsMessage>";

    assertEquals(
        List.of("urn:newsml:wire.example:1", "urn:newsml:wire.example:2"),
        Taken.from("a.xml", message).ids());
  }

  @Test
  void whatWasWithdrawnIsRefused() {
    assertEquals(
        "a.xml:1: read an item that its agency calls \"stat:canceled\"; only usable ones are taken",
        Taken.from("a.xml", item("<pubStatus qcode='stat:canceled'/>", NITF)).refusal());
    assertEquals(
        1, Taken.from("a", item("<pubStatus qcode='stat:usable'/>", NITF)).arrivals().size());
  }

  @Test
  void aPictureIsRefusedByItsClass() {
    String picture =
        item("", "<remoteContent href='a.jpg'/>").replace("ninat:text", "ninat:picture");

    assertEquals(
        "a.xml:1: read an item of class \"ninat:picture\" without text; only text items are taken",
        Taken.from("a.xml", picture).refusal());
  }

  @Test
  void aCutMessageGivesTheItemsThatAreWhole() {
    String message = "<newsMessage><itemSet>" + item("", NITF) + "<newsItem guid='x'><contentMeta>";
    Taken taken = Taken.from("a.xml", message);

    assertEquals(1, taken.arrivals().size());
    assertTrue(taken.refusal().contains("read no XML from there on"), taken.refusal());
  }

  private static String item(String status, String content) {
    return ITEM.replace("STATUS", status).replace("CONTENT", content);
  }
}
