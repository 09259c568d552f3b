package org.readout.formats;

import org.readout.formats.page.Page;
import org.readout.formats.page.PageException;
import org.readout.formats.page.PageReader;

/** Turns HTML within other formats into plain text. */
final class Fragment {
  private static final PageReader READER = new PageReader();

  private Fragment() {}

  /** The text, with its places in the HTML. */
  static Page read(String html) throws UnreadableException {
    try {
      return READER.readFragment(html);
    } catch (PageException e) {
      throw new UnreadableException(e.reason());
    }
  }

  /** The text of what may be HTML or may be plain. */
  static String text(String words) throws UnreadableException {
    boolean plain = words.indexOf('<') < 0 && words.indexOf('&') < 0;
    return plain ? words.strip() : read(words).text();
  }
}
