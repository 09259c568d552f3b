package org.readout.formats.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Cuts what a page shows into blocks, and leaves out what is no text of anybody's. */
final class BlockReader implements NodeFilter {
  private static final int BREAKS_BETWEEN_PARAGRAPHS = 2;
  private static final String SPACES = " \t\n\r\f";
  private static final int FIRST_KANA = 0x3040;
  private static final int LAST_KANA = 0x30FF;

  private final PageWords words;
  private final Set<String> inline;
  private final Set<String> unseen;
  private final Set<String> main;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Boolean> known = new HashMap<>();
  private final Deque<Element> suspects = new ArrayDeque<>();
  private int linkWords;
  private int links;
  private int breaks;

  private BlockReader(PageWords words) {
    this.words = words;
    this.inline = words.of("inline");
    this.unseen = words.of("unseen");
    this.main = words.of("main");
  }

  /** The blocks in the order of the page. */
  static List<Block> read(Element body, PageWords words) {
    BlockReader reader = new BlockReader(words);
    body.filter(reader);
    reader.endBlock();
    return reader.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode piece) {
      add(piece);
    }
    return node instanceof Element element ? enter(element) : FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      leave(element);
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element) {
    if (element.normalName().equals("br")) {
      breakLine(element);
      return FilterResult.CONTINUE;
    }
    endBlockAt(element);
    if (isUnseen(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    links += isLink(element) ? 1 : 0;
    if (isSuspect(element)) {
      suspects.push(element);
    }
    return FilterResult.CONTINUE;
  }

  private void leave(Element element) {
    endBlockAt(element);
    links -= isLink(element) ? 1 : 0;
    if (suspects.peek() == element) {
      suspects.pop();
    }
  }

  private void breakLine(Element element) {
    breaks++;
    if (breaks == BREAKS_BETWEEN_PARAGRAPHS) {
      endBlock();
    } else if (!nodes.isEmpty()) {
      nodes.add(element);
      text.append('\n');
    }
  }

  private void endBlockAt(Element element) {
    String name = element.normalName();
    if (!name.equals("br") && !inline.contains(name)) {
      endBlock();
    }
  }

  private void add(TextNode piece) {
    if (nodes.isEmpty() && piece.isBlank()) {
      return;
    }
    String said = piece.getWholeText();
    nodes.add(piece);
    text.append(said);
    if (!piece.isBlank()) {
      breaks = 0;
      linkWords += links > 0 ? count(said) : 0;
    }
  }

  private void endBlock() {
    if (!nodes.isEmpty()) {
      String all = text.toString().strip();
      int count = count(all);
      blocks.add(
          new Block(
              around(nodes.get(0)),
              nodes,
              all,
              count,
              Math.min(linkWords, count),
              List.copyOf(suspects)));
    }
    nodes.clear();
    text.setLength(0);
    linkWords = 0;
    breaks = 0;
  }

  /** The innermost element around a text that is no inline one. */
  private Element around(Node node) {
    Element element = node.parent() instanceof Element parent ? parent : new Element("body");
    Element above = element.parent();
    while (above != null && inline.contains(element.normalName())) {
      element = above;
      above = element.parent();
    }
    return element;
  }

  private boolean isUnseen(Element element) {
    Attributes attributes = element.attributes();
    return unseen.contains(element.normalName())
        || attributes.hasKey("hidden")
        || words.names("unseen-role", attributes.get("role"))
        || hidesItself(attributes.get("style"));
  }

  private static boolean hidesItself(String style) {
    return !style.isEmpty()
        && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
  }

  private boolean isSuspect(Element element) {
    Attributes attributes = element.attributes();
    return !main.contains(element.normalName())
        && (isBeside(attributes.get("class")) || isBeside(attributes.get("id")));
  }

  /** Remembers each class and id, since pages repeat them. */
  private boolean isBeside(String name) {
    return !name.isEmpty() && known.computeIfAbsent(name, n -> words.names("beside", n));
  }

  private static boolean isLink(Element element) {
    return element.normalName().equals("a");
  }

  /** Words between spaces; in scripts that use none, a word is two characters. */
  private static int count(String text) {
    int count = 0;
    int unspaced = 0;
    boolean between = true;
    for (int i = 0; i < text.length(); i++) {
      boolean space = text.charAt(i) <= ' ' && SPACES.indexOf(text.charAt(i)) >= 0;
      count += between && !space ? 1 : 0;
      between = space;
      unspaced += isUnspaced(text.codePointAt(i)) ? 1 : 0;
    }
    return count + unspaced / 2;
  }

  private static boolean isUnspaced(int c) {
    return c >= FIRST_KANA && (c <= LAST_KANA || Character.isIdeographic(c));
  }
}
