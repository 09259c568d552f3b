package org.readout.formats.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.readout.model.Piece;

/**
 * Writes block after block, character by character, and keeps where each came from: goes through
 * the words of a node and the page side by side, where an entity stands for its character.
 */
final class TextWriter {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX]?[0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);?");

  private final String html;
  private final Matcher entity;
  private final StringBuilder text = new StringBuilder();
  private final Pieces pieces = new Pieces();
  private int begin;
  // Where the first of the spaces just read stands; there is none where its end is 0.
  private int spaceFrom;
  private int spaceTo;

  TextWriter(String html) {
    this.html = html;
    this.entity = ENTITY.matcher(html);
  }

  String text() {
    return text.toString();
  }

  /** In UTF-16 units on both sides. */
  List<Piece> pieces() {
    return pieces.list();
  }

  void write(Block block) {
    int before = text.length();
    text.append(text.isEmpty() ? "" : "\n\n");
    begin = text.length();
    spaceTo = 0;
    block.nodes().forEach(this::write);
    endBlock(before);
  }

  /** Takes away the empty line before a block that had no words, and a line break at its end. */
  private void endBlock(int before) {
    int end = text.length();
    while (end > begin && text.charAt(end - 1) == '\n') {
      end--;
    }
    text.setLength(end == begin ? before : end);
  }

  private void write(Node node) {
    if (node instanceof TextNode words) {
      write(words.getWholeText(), words.sourceRange().startPos(), words.sourceRange().endPos());
    } else if (isInLine()) {
      text.append('\n');
      spaceTo = 0;
    }
  }

  private void write(String words, int start, int end) {
    int at = start;
    int next = 0;
    while (next < words.length() && at < end) {
      String meant = entityAt(at, end, words, next);
      if (!meant.isEmpty()) {
        put(meant, at, entity.end());
        at = entity.end();
        next += meant.length();
      } else if (html.charAt(at) == words.charAt(next)) {
        put(words.charAt(next++), at, ++at);
      } else if (isDropped(html.charAt(at))) {
        at++;
      } else {
        put(words.substring(next), at, end);
        return;
      }
    }
  }

  /** What an entity that stands there means, if that is what comes next in the words. */
  private String entityAt(int at, int end, String words, int next) {
    if (html.charAt(at) != '&' || !entity.region(at, end).lookingAt()) {
      return "";
    }
    String meant = Parser.unescapeEntities(entity.group(), false);
    return !meant.equals(entity.group()) && words.startsWith(meant, next) ? meant : "";
  }

  /** What the parser leaves out of the words. */
  private static boolean isDropped(char c) {
    return c == '\r' || c == 0;
  }

  private void put(String words, int from, int to) {
    for (int i = 0; i < words.length(); i++) {
      put(words.charAt(i), from, to);
    }
  }

  private void put(char c, int from, int to) {
    if (isSpace(c)) {
      putOffSpace(from, to);
    } else if (!isInvisible(c)) {
      putSpace();
      append(c, from, to);
    }
  }

  private void putOffSpace(int from, int to) {
    if (spaceTo == 0) {
      spaceFrom = from;
      spaceTo = to;
    }
  }

  private void putSpace() {
    if (spaceTo > 0 && isInLine()) {
      append(' ', spaceFrom, spaceTo);
    }
    spaceTo = 0;
  }

  private void append(char c, int from, int to) {
    pieces.add(text.length(), from, to);
    text.append(c);
  }

  private boolean isInLine() {
    return text.length() > begin && text.charAt(text.length() - 1) != '\n';
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isInvisible(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\uFEFF';
  }
}
