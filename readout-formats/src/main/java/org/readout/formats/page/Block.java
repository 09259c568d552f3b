package org.readout.formats.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * A stretch of a page that stands as one paragraph, heading, list item or cell.
 *
 * @param element the nearest element around all of it
 * @param nodes its texts and line breaks, in order
 * @param words how many words it has
 * @param linkWords how many of them are links
 * @param suspects the elements around it that its page calls something beside the story
 */
record Block(
    Element element,
    List<Node> nodes,
    String text,
    int words,
    int linkWords,
    List<Element> suspects) {
  private static final int FEWEST_OF_A_SENTENCE = 5;
  private static final int CERTAINLY_PROSE = 22;
  private static final String CLOSING = "\"'”’»)]";
  private static final String ENDING = ".!?…:;。！？";

  Block {
    nodes = List.copyOf(nodes);
    suspects = List.copyOf(suspects);
  }

  /** The share of its words that are links. */
  double linked() {
    return words == 0 ? 1 : (double) linkWords / words;
  }

  /** Whether it reads as running text. */
  boolean isProse() {
    boolean sentence = words >= FEWEST_OF_A_SENTENCE && endsLikeASentence();
    return !isHeading() && (words >= CERTAINLY_PROSE || sentence);
  }

  boolean isHeading() {
    String name = element.normalName();
    return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
  }

  boolean isWithin(Element other) {
    Element around = element;
    while (around != other && around.parent() != null) {
      around = around.parent();
    }
    return around == other;
  }

  private boolean endsLikeASentence() {
    int last = text.length() - 1;
    while (last > 0 && CLOSING.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ENDING.indexOf(text.charAt(last)) >= 0;
  }
}
