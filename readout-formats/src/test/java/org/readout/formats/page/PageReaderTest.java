package org.readout.formats.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.readout.formats.page.SamplePage.FIRST;
import static org.readout.formats.page.SamplePage.SECOND;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.readout.model.Piece;
import org.readout.model.Span;

final class PageReaderTest {
  private static final String STORY = "<p>" + FIRST + "</p>\n<p>" + SECOND + "</p>";
  private static final String TOLD = FIRST + "\n\n" + SECOND;

  private final PageReader reader = new PageReader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><ul><li><a href=/>Home</a><li><a href=/w>World</a></ul></nav>",
        "<ul><li><a href=/a>Flood in Strelsau closes the port</a><li><a href=/b>Vote put"
            + " off</a></ul>",
        "<div class='related-stories'><p>The port of Strelsau was closed for a week after the"
            + " flood.</p></div>",
        "<div id='comments'><p>I do not think that the minister will ever keep this promise, do"
            + " you?</p></div>",
        "<aside><p>Our letter tells you every morning what has happened in the valley.</p></aside>",
        "<footer><p>All stories belong to the Valley Courier and to those who wrote"
            + " them.</p></footer>",
        "<script>document.write('The minister was at the theatre, said a person who had seen"
            + " him.')</script>",
        "<p hidden>The minister was at the theatre that evening, said a person who had seen"
            + " him.</p>",
        "<p style='display: none'>The minister was at the theatre, said a person who had seen"
            + " him.</p>",
        "<div role=complementary><p>Our letter tells you every morning what has"
            + " happened.</p></div>",
        "<form><button>Send the story to somebody you know, as often as you want"
            + " to.</button></form>"
      })
  void whatStandsBesideTheStoryIsLeftOut(String other) throws PageException {
    String before = SamplePage.withBody(other + SamplePage.story(STORY));
    String behind = SamplePage.withBody(SamplePage.story(STORY) + other);

    assertEquals(TOLD, text(before));
    assertEquals(TOLD, text(behind));
  }

  @Test
  void whatStandsWithinTheStoryButIsNoPartOfItIsLeftOut() throws PageException {
    String inside =
        "<p>"
            + FIRST
            + "</p><figure><img src=a.jpg><figcaption>The march, seen from the bridge in the"
            + " morning.</figcaption></figure><p>Read more: <a href=/w>What water costs in the"
            + " valley</a></p><p>"
            + SECOND
            + "</p><p>Advertisement</p>";

    assertEquals(TOLD, text(SamplePage.withBody(SamplePage.story(inside))));
  }

  @Test
  void headingsAndListsWithinTheStoryStay() throws PageException {
    String inside =
        STORY
            + "<h2>What they ask</h2><ul><li>lower prices</li><li>a new well</li></ul><p>"
            + FIRST.replace("Monday", "Friday")
            + "</p>";

    assertEquals(
        TOLD
            + "\n\nWhat they ask\n\nlower prices\n\na new well\n\n"
            + FIRST.replace("Monday", "Friday"),
        text(SamplePage.withBody(SamplePage.story(inside))));
  }

  @Test
  void aStoryInsideAnElementCalledSomethingBesideIsTheStory() throws PageException {
    String page = SamplePage.withBody("<div class='has-sidebar share'>" + STORY + "</div>");

    assertEquals(TOLD, text(page));
  }

  @Test
  void anElementMarkedAsTheStoryGoesBeforeALongerOne() throws PageException {
    String long1 =
        "<p>"
            + "Nothing of what stands here was told by anybody in the valley. ".repeat(3)
            + "</p>";
    String page =
        SamplePage.withBody(
            "<div>" + long1 + "</div><div itemprop=articleBody>" + STORY + "</div>");

    assertEquals(TOLD, text(page));
  }

  @Test
  void paragraphsMadeOfLineBreaksStandApart() throws PageException {
    String page =
        SamplePage.withBody("<div>" + FIRST + "<br><br>" + SECOND + "<br/>He left.</div>");

    assertEquals(TOLD + "\nHe left.", text(page));
  }

  @Test
  void whiteSpaceIsDrawnTogether() throws PageException {
    String page =
        SamplePage.withBody(
            "<p>" + FIRST.replace(" ", " \n\t&nbsp; ") + "</p><p>" + SECOND + "</p>");

    assertEquals(TOLD, text(page));
  }

  @Test
  void aPageOfLinksHasNoText() throws PageException {
    assertEquals("", text(SamplePage.withBody("<a href=/a>Flood closes port</a>".repeat(100))));
    assertEquals("", text(""));
  }

  static Stream<String> hardToPlace() {
    return Stream.of(
        STORY,
        "<p>Caf&eacute; owners &amp; farmers said &ldquo;enough&rdquo; &#8212; and &#x1F600; left"
            + " the capital&hellip;</p><p>"
            + SECOND
            + "</p>",
        "\r\n"
            + "<p>Farmers\r\n"
            + "  from the <b>val</b>ley &ampmarched &notanentity; &lt;there&gt; in the rain.\r\n"
            + "</p>"
            + STORY,
        "<p>😀 Farmers 😀 <a href=/m>marched</a>&nbsp;&nbsp;to the <i>ministry</i> &#128512; on"
            + " Monday.</p>"
            + STORY,
        "<table><tr><td>" + FIRST + "<p>" + SECOND + "</table>" + STORY,
        "<p>soft&shy;ly and zero&#8203;width they walked to the ministry on Monday.</p>" + STORY,
        "<p>"
            + FIRST
            + "<b>"
            + SECOND
            + "<p>The unclosed bold goes on in the next paragraph, they say.");
  }

  @ParameterizedTest
  @MethodSource("hardToPlace")
  void everyCharacterOfTheTextIsFoundInThePage(String body) throws PageException {
    String html = SamplePage.withBody(SamplePage.story(body));
    Page page = reader.read(html, Optional.empty());
    StringBuilder covered = new StringBuilder();
    int end = 0;
    for (Piece piece : page.pieces()) {
      assertTrue(page.text().substring(end, piece.text().start()).isBlank(), page.text());
      assertTrue(stands(piece, page.text(), html), piece + " of " + page.text());
      covered.append(piece.text().of(page.text()));
      end = piece.text().end();
    }
    assertEquals(page.text().length(), end);
    assertFalse(covered.isEmpty());
  }

  @Test
  void anEntityIsPlacedWhereItStands() throws PageException {
    String html = "<p>They met in a caf&eacute; and left it only in the evening.</p>";
    Page page = reader.readFragment(html);

    assertEquals("They met in a café and left it only in the evening.", page.text());
    assertTrue(
        page.pieces().contains(new Piece(new Span(17, 18), new Span(20, 28))),
        page.pieces().toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<ul><li>", "<svg>"})
  void aMillionNestedTagsAreRefusedAtOnce(String tag) {
    String html = SamplePage.withBody(STORY + tag.repeat(1_000_000));
    PageException e =
        assertTimeout(
            Duration.ofSeconds(10),
            () -> assertThrows(PageException.class, () -> reader.read(html, Optional.empty())));

    assertEquals(
        "read tags nested more than 2,000 deep; give the page as its outlet has it", e.reason());
  }

  @Test
  void aPageOfMoreTagsThanAnyIsRefused() {
    String html = SamplePage.withBody(STORY + "<i>a</i>".repeat(200_000));
    PageException e = assertThrows(PageException.class, () -> reader.read(html, Optional.empty()));

    assertTrue(e.reason().startsWith("read a page of 400,0"), e.reason());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<b><p>", "<x y='", "<!--"})
  void tagsThatAreNeverClosedCostLittle(String tag) {
    String html = SamplePage.withBody(STORY + tag.repeat(900));

    assertTimeout(Duration.ofSeconds(20), () -> reader.read(html, Optional.empty()));
  }

  private static boolean stands(Piece piece, String text, String html) {
    String here = piece.text().of(text);
    int from = html.offsetByCodePoints(0, piece.source().start());
    String there = html.substring(from, html.offsetByCodePoints(0, piece.source().end()));
    return here.equals(there.replaceAll("[\\s\u00A0]", " ")) || there.matches("&#?\\w+;?");
  }

  private String text(String html) throws PageException {
    return reader.read(html, Optional.empty()).text();
  }
}
