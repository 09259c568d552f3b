package org.readout.output;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML that is always well formed: elements close in the order in which they were opened,
 * and nothing that comes from a report can become markup.
 */
final class Html {
  private static final Set<String> VOID = Set.of("meta", "input", "br", "hr");
  private static final Set<String> BOOLEAN = Set.of("checked", "hidden", "open");

  private final StringBuilder text = new StringBuilder("<!doctype html>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; one with an empty value is left out
   */
  Html open(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    text.append('>');
    if (!VOID.contains(element)) {
      open.push(element);
    }
    return this;
  }

  /** Closes the element that was opened last. */
  Html close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with nothing but words in it. */
  Html element(String element, String words, String... attributes) {
    return open(element, attributes).words(words).close();
  }

  /** Words, whatever characters they hold. */
  Html words(String words) {
    escape(words);
    return this;
  }

  Html newline() {
    text.append('\n');
    return this;
  }

  /**
   * The page's own style sheet, which stands as it is.
   *
   * @throws IllegalArgumentException when it would end its element
   */
  Html style(String sheet) {
    if (sheet.contains("</")) {
      throw new IllegalArgumentException("a style sheet must not hold \"</\"");
    }
    text.append("<style>\n").append(sheet).append("</style>\n");
    return this;
  }

  /**
   * The whole page.
   *
   * @throws IllegalStateException when an element was not closed
   */
  @Override
  public String toString() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return text.toString();
  }

  private void attribute(String name, String value) {
    if (value.isEmpty()) {
      return;
    }
    text.append(' ').append(name);
    if (!BOOLEAN.contains(name)) {
      text.append("=\"");
      escape(value);
      text.append('"');
    }
  }

  private void escape(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        case '\'' -> text.append("&#39;");
        default -> text.append(harmless(c));
      }
    }
  }

  /** Control characters may not stand in a page. */
  private static char harmless(char c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    return control ? '\uFFFD' : c;
  }
}
