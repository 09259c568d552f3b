package org.readout.formats.page;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Takes title, authors, outlet, date and main text out of a web page. Safe for many threads. */
public final class PageReader {
  // Deeper elements become siblings.
  private static final int DEEPEST = 256;

  private final PageWords words = PageWords.shipped();

  /**
   * Reads a whole page.
   *
   * @param html its characters
   * @param address where it was fetched from, if that is known
   */
  public Page read(String html, Optional<String> address) throws PageException {
    PageElements elements = PageElements.of(document(html));
    List<Block> story = new MainText(words, elements).story();
    return page(PageText.of(story, html), PageFacts.of(elements, address, words));
  }

  /** Reads HTML that is all news, such as the content of a feed's entry or a letter. */
  public Page readFragment(String html) throws PageException {
    List<Block> all = BlockReader.read(document(html).body(), words);
    return page(PageText.of(all, html), Facts.NONE);
  }

  private Document document(String html) throws PageException {
    Tags.check(html, words);
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    return parser.parseInput(html, "");
  }

  private static Page page(PageText text, Facts facts) {
    return new Page(
        text.text(),
        text.pieces(),
        facts.title(),
        facts.authors(),
        facts.published(),
        facts.outlet(),
        facts.url());
  }
}
