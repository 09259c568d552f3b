package org.readout.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Report;

final class FeedFormatTest {
  private static final String RSS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Valley Courier</title><link>https://courier.example/</link>
      <item><title>March &amp;amp; talks in Zenda</title><link>https://courier.example/1</link><guid>1</guid>
        <pubDate>Sun, 04 May 2031 08:15:00 GMT</pubDate><dc:creator>Mirela Vantor</dc:creator>
        <description>Farmers marched.</description>
        <content:encoded><![CDATA[<p>Farmers of the valley marched&nbsp;on Sunday.</p><p>The minister <b>met</b> them.</p>]]></content:encoded></item>
      <item><title>Port closed</title><guid>urn:2</guid><description>&lt;p&gt;The port was closed.&lt;/p&gt;</description></item>
      <item><title>Rain in Strelsau</title></item>
      </channel></rss>
      """;

  private static final String ATOM =
      """
      <feed xmlns="http://www.w3.org/2005/Atom"><title>Valley Courier</title>
      <entry><title>March in Zenda</title><id>urn:1</id><published>2031-05-04T08:15:00Z</published>
        <link rel="self" href="https://courier.example/self"/><link href="https://courier.example/1"/>
        <author><name>Mirela Vantor</name><email>m@courier.example</email></author>
        <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Farmers marched &lt; once.</p><p>They left.</p></div></content></entry>
      </feed>
      """;

  private static final String RDF =
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Valley Courier</title></channel>
      <item><title>March in Zenda</title><link>https://courier.example/1</link><description>Farmers marched.</description><dc:date>2031-05-04</dc:date></item>
      </rdf:RDF>
      """;

  @Test
  void anRssItemIsAReportWithItsWholeContent() {
    Taken taken = Taken.from("feed.xml", RSS);
    Report first = taken.arrivals().get(0).report();

    assertEquals(List.of("https://courier.example/1", "urn:2", "feed.xml:9"), taken.ids());
    assertEquals(
        "Farmers of the valley marched on Sunday.\n\nThe minister met them.", first.text());
    assertEquals(Optional.of("March & talks in Zenda"), first.title());
    assertEquals(List.of("Mirela Vantor"), first.authors());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), first.published());
    assertEquals(Optional.of("Valley Courier"), first.outlet());
    assertEquals(Optional.of("https://courier.example/1"), first.url());
    assertEquals("The port was closed.", taken.arrivals().get(1).report().text());
    assertEquals("Rain in Strelsau", taken.arrivals().get(2).report().text());
  }

  @Test
  void anAtomEntryIsAReport() {
    Report entry = Taken.from("a", ATOM).only().report();

    assertEquals("Farmers marched < once.\n\nThey left.", entry.text());
    assertEquals(List.of("Mirela Vantor"), entry.authors());
    assertEquals(Optional.of("https://courier.example/1"), entry.url());
    assertEquals(Optional.of("Valley Courier"), entry.outlet());
  }

  @Test
  void anOldFeedInRdfIsRead() {
    Report item = Taken.from("a", RDF).only().report();

    assertEquals("Farmers marched.", item.text());
    assertEquals(Optional.of(LocalDate.of(2031, 5, 4)), item.published());
    assertEquals(Optional.of("Valley Courier"), item.outlet());
  }

  @Test
  void aFeedThatIsCutGivesTheEntriesThatAreWhole() {
    Taken taken = Taken.from("feed.xml", RSS.substring(0, RSS.indexOf("<item><title>Rain")));

    assertEquals(2, taken.arrivals().size());
    assertTrue(taken.refusal().startsWith("feed.xml:"), taken.refusal());
    assertTrue(taken.refusal().contains("read no XML from there on"), taken.refusal());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>",
        "<!DOCTYPE rss SYSTEM \"https://bad.example/rss.dtd\">",
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
      })
  void aDocumentTypeIsRefusedUnread(String type) {
    Taken taken =
        Taken.from("a.xml", type + "<rss><channel><item><title>&x;</title></item></channel></rss>");

    assertEquals(
        "a.xml:1: read a document type (<!DOCTYPE ...>), which is not taken; take it out of the"
            + " file",
        taken.refusal());
  }

  @Test
  void elementsWithoutEndAreRefused() {
    Taken taken = Taken.from("a.xml", "<rss><channel><item>" + "<b>".repeat(1_000_000));

    assertTrue(taken.refusal().contains("nested more than 200 deep"), taken.refusal());
  }

  @Test
  void anEntryWithoutEndIsRefusedWithoutReadingItAll() {
    Taken taken = new Taken();
    Endless bytes = new Endless("<rss><channel><item><a>", 200 << 20);

    bytes.readAs("a.xml", taken);

    assertEquals(1, taken.refusals().size());
  }

  @Test
  void aFeedInAnotherCharacterSetThanItDeclaresIsRead() {
    byte[] latin = RSS.replace("Farmers", "Café owners").getBytes(StandardCharsets.ISO_8859_1);

    assertTrue(
        Taken.from("a.xml", latin).arrivals().get(0).report().text().startsWith("Café owners"));
  }

  @Test
  void aFeedWithoutEntriesIsRefused() {
    assertEquals(
        "a.xml: read a feed without entries",
        Taken.from("a.xml", "<rss><channel><title>Valley Courier</title></channel></rss>")
            .refusal());
  }
}
