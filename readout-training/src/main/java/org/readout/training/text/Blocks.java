package org.readout.training.text;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.readout.analyzer.conllu.ConlluSentence;

/**
 * Follows the paragraphs of a document: {@code # newpar} begins one, and so does the end of a block
 * that GUM's {@code # newpar_block = head (1 s) | hi (1 s)} opens with its number of sentences.
 * Marks within the line, such as bold letters, are no blocks.
 */
final class Blocks {
  private static final String OPENING = "# newpar_block = ";
  private static final Pattern BLOCK = Pattern.compile("(\\w+)[^|]*\\((\\d+) s\\)");
  private static final Set<String> WITHIN_LINES =
      Set.of("hi", "incident", "ref", "date", "w", "s", "note");

  private int left;

  /** Whether a paragraph begins with this sentence, the next of the document. */
  boolean begins(ConlluSentence sentence) {
    boolean marked = RawText.begins(sentence, "# newpar") || RawText.begins(sentence, "# newdoc");
    boolean closed = left == 1;
    left = Math.max(0, left - 1);
    if (marked) {
      left = 0;
    }
    sentence.comments().stream().filter(c -> c.startsWith(OPENING)).forEach(this::open);
    return marked || closed;
  }

  private void open(String comment) {
    left = 0;
    Matcher block = BLOCK.matcher(comment.substring(OPENING.length()));
    while (block.find()) {
      int sentences = Integer.parseInt(block.group(2));
      if (!WITHIN_LINES.contains(block.group(1))) {
        left = left == 0 ? sentences : Math.min(left, sentences);
      }
    }
  }
}
