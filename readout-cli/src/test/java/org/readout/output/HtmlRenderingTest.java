package org.readout.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

final class HtmlRenderingTest {
  private static final String PAGE =
      new HtmlRendering(new Coder("0.1.0", "7", "en-3")).render(SampleReading.whole());

  @Test
  void thePageIsWellFormed() {
    assertEquals("html", document().getDocumentElement().getTagName());
  }

  @Test
  void thePageNeedsNothingFromOutsideAndNoScript() {
    assertFalse(
        Pattern.compile("<script|<link|<img|<iframe|\\ssrc=|url\\(|@import|\\son[a-z]+=")
            .matcher(PAGE)
            .find());
  }

  @Test
  void theTextStandsThereWhole() {
    String shown = words(document().getElementsByTagName("section")).replaceAll("\\s", "");
    for (String sentence : SampleReading.TEXT.split("\n\n", -1)) {
      String plain = sentence.replaceAll("\\s", "");
      assertTrue(shown.replaceAll("[0-9]", "").contains(plain.replaceAll("[0-9]", "")), shown);
    }
  }

  @Test
  void everyLinkWithinThePageLeadsSomewhere() {
    Set<String> targets = new HashSet<>();
    forEach("*", element -> targets.add("#" + element.getAttribute("id")));
    forEach(
        "a",
        element -> {
          String href = element.getAttribute("href");
          assertTrue(!href.startsWith("#") || targets.contains(href), href);
        });
  }

  @Test
  void idsStandOnce() {
    Set<String> seen = new HashSet<>();
    forEach(
        "*",
        element -> {
          String id = element.getAttribute("id");
          assertTrue(id.isEmpty() || seen.add(id), "twice: " + id);
        });
  }

  @Test
  void aClaimsWordsAndItsCardLightUpTogether() {
    assertTrue(PAGE.contains(":root:has(:is(#claim3,.t3):is(:hover,:focus-within,:target))"));
    assertTrue(PAGE.contains("<li id=\"claim3\" class=\"card future\">"));
    assertEquals(2, Pattern.compile("class=\"trigger future t3\"").matcher(PAGE).results().count());
  }

  @Test
  void aCardTellsTheChainOfSourcesUpToTheReport() {
    String card = words(document().getElementsByTagName("li"));

    assertTrue(card.contains("a police statement RURCOP said"), card);
    assertTrue(card.contains("the Gazette seen"), card);
  }

  @Test
  void aReportsWordsCannotBecomeMarkup() {
    assertTrue(PAGE.contains("&lt;rebel&gt; envoys"));
    assertFalse(PAGE.contains("<rebel>"));
  }

  @Test
  void anAddressThatIsNoWebAddressIsNoLink() {
    String page =
        new HtmlRendering(new Coder("1", "1", "1"))
            .render(SampleReading.withAddress("javascript:alert(1)"));

    assertFalse(page.contains("javascript"));
  }

  @Test
  void aReportWithoutClaimsSaysSo() {
    String page = new HtmlRendering(new Coder("1", "1", "1")).render(SampleReading.empty());

    assertTrue(page.contains("There is no claim to show."));
  }

  private static void forEach(String tag, java.util.function.Consumer<Element> consumer) {
    NodeList elements = document().getElementsByTagName(tag);
    for (int i = 0; i < elements.getLength(); i++) {
      consumer.accept((Element) elements.item(i));
    }
  }

  private static String words(NodeList nodes) {
    return java.util.stream.IntStream.range(0, nodes.getLength())
        .mapToObj(i -> nodes.item(i).getTextContent())
        .collect(Collectors.joining("\n"));
  }

  /** The page read as XML, which forgives nothing. */
  private static Document document() {
    String xml =
        PAGE.replace("<!doctype html>", "")
            .replaceAll("<(meta|input)([^>]*)>", "<$1$2/>")
            .replace(" checked/>", " checked=\"\"/>")
            .replaceAll("<style>[^<]*</style>", "");
    try {
      return DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e);
    }
  }
}
