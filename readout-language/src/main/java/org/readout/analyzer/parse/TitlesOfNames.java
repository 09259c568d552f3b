package org.readout.analyzer.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.readout.language.Upos;

/**
 * Hangs the title in "The candidate Ana Diaz said" on the name, where the parser takes both for
 * subjects, or objects, of one verb.
 */
public final class TitlesOfNames {
  private static final Set<String> ONCE = Set.of("nsubj", "nsubj:pass", "obj");
  private static final String TITLE = "nmod:desc";
  private static final String MARKER = "case";

  private TitlesOfNames() {}

  /** The same sentence, its titles hung anew. */
  public static ParsedSentence hungAnew(ParsedSentence parsed) {
    List<Arc> arcs = new ArrayList<>(parsed.arcs());
    for (int title = 0; title + 1 < arcs.size(); title++) {
      if (is(Upos.NOUN, title, parsed) && ONCE.contains(arcs.get(title).relation())) {
        int name = nameAfter(title, parsed);
        if (name > title && arcs.get(name).relation().equals(arcs.get(title).relation())) {
          arcs.set(title, new Arc(name, TITLE, arcs.get(title).confidence()));
        }
      }
    }
    return new ParsedSentence(parsed.tags(), arcs, parsed.names());
  }

  /** The name that begins right after a word and hangs on the same verb; -1 where none does. */
  private static int nameAfter(int title, ParsedSentence parsed) {
    List<Arc> arcs = parsed.arcs();
    int verb = arcs.get(title).head();
    if (arcs.get(title + 1).relation().equals(MARKER)) {
      return -1;
    }
    for (int at = title + 1; at > title; at = arcs.get(at).head()) {
      if (arcs.get(at).head() == verb) {
        return is(Upos.PROPN, at, parsed) ? at : -1;
      }
    }
    return -1;
  }

  private static boolean is(Upos tag, int word, ParsedSentence parsed) {
    return parsed.tags().get(word).upos() == tag;
  }
}
