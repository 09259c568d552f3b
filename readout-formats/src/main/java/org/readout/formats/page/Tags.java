package org.readout.formats.page;

import java.util.Locale;
import java.util.Set;

/**
 * Counts a page's tags before it is parsed, since parsers need time without bound for tags that are
 * opened without end. Elements whose end may be left out do not count as nested.
 */
final class Tags {
  static final int MOST = 300_000;
  static final int DEEPEST = 2_000;

  private final String html;
  private final Set<String> endless;
  private int count;
  private int depth;
  private int deepest;

  private Tags(String html, PageWords words) {
    this.html = html;
    this.endless = words.of("endless");
  }

  /**
   * Makes sure that a page can be parsed in good time.
   *
   * @throws PageException when it has too many tags or nests them too deep
   */
  static void check(String html, PageWords words) throws PageException {
    if (areFew(html)) {
      return;
    }
    Tags tags = new Tags(html, words);
    tags.count();
    if (tags.deepest > DEEPEST) {
      throw new PageException(
          "read tags nested more than %,d deep; give the page as its outlet has it"
              .formatted(DEEPEST));
    }
    if (tags.count > MOST) {
      throw new PageException(
          "read a page of %,d tags; a page has at most %,d: cut it into its stories"
              .formatted(tags.count, MOST));
    }
  }

  /** Whether tags are so few, as on most pages, that however they lie they cannot be amiss. */
  private static boolean areFew(String html) {
    int all = 0;
    int opening = 0;
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      all++;
      opening += html.startsWith("/", at + 1) ? 0 : 1;
    }
    return all <= MOST && opening <= DEEPEST;
  }

  private void count() {
    for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
      boolean closes = html.startsWith("/", at + 1);
      String name = name(closes ? at + 2 : at + 1);
      if (!name.isEmpty()) {
        count(name, closes);
      }
    }
  }

  private void count(String name, boolean closes) {
    count++;
    if (!endless.contains(name)) {
      depth = Math.max(0, depth + (closes ? -1 : 1));
      deepest = Math.max(deepest, depth);
    }
  }

  private String name(int from) {
    int end = from;
    while (end < html.length() && end < from + 16 && Character.isLetterOrDigit(html.charAt(end))) {
      end++;
    }
    return html.substring(from, end).toLowerCase(Locale.ROOT);
  }
}
