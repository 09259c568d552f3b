package org.readout.analyzer.clauses;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.readout.language.Upos;

/**
 * Tells the clause in which somebody else answers what was said: "…, but the army denied the
 * report", "…, while the ministry said …". The words are data.
 */
final class Rejoinders {
  private static final String FILE = "rejoinders.tsv";
  private static final List<String> COMPLEMENTS = List.of("ccomp", "xcomp", "obj");

  private final Set<String> words;

  private Rejoinders(Set<String> words) {
    this.words = Set.copyOf(words);
  }

  /** Reads the words that ship beside this class. */
  static Rejoinders load() {
    try (InputStream in = Rejoinders.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no %s beside %s".formatted(FILE, Rejoinders.class));
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static Rejoinders read(BufferedReader lines) {
    Set<String> words = new HashSet<>();
    lines.lines().skip(1).filter(line -> !line.startsWith("#")).forEach(words::add);
    return new Rejoinders(words);
  }

  /** Whether a clause beside what was said answers it. */
  boolean has(ClauseTree tree, int verb) {
    int subject = tree.child(verb, "nsubj");
    boolean finite = tree.is(verb, Upos.VERB) && subject >= 0 && subject < verb;
    return finite && ledIn(tree, verb) && answers(tree, verb, subject);
  }

  /** By "but" or "while" after a comma, and not by a further "that". */
  private boolean ledIn(ClauseTree tree, int verb) {
    int leader = tree.child(verb, tree.hangsAs(verb, "conj") ? "cc" : "mark");
    boolean beside = tree.hangsAs(verb, "conj") || tree.hangsAs(verb, "advcl");
    boolean further = tree.hangsAs(verb, "conj") && tree.has(verb, "mark");
    return beside
        && !further
        && leader > 0
        && is("leader", tree.lemma(leader))
        && tree.is(leader - 1, Upos.PUNCT);
  }

  private boolean answers(ClauseTree tree, int verb, int subject) {
    String lemma = tree.lemma(verb);
    boolean complemented = COMPLEMENTS.stream().anyMatch(each -> tree.has(verb, each));
    boolean another = !tree.is(subject, Upos.PRON);
    return (is("denies", lemma) && complemented)
        || (is("answers", lemma) && account(tree, tree.child(verb, "obj")))
        || (is("says", lemma) && another && tree.has(verb, "ccomp"));
  }

  /** "the claim", "any such report": what was said before. */
  private boolean account(ClauseTree tree, int object) {
    int determiner = object < 0 ? ClauseTree.NONE : tree.child(object, "det");
    return determiner >= 0
        && is("account", tree.lemma(object))
        && !is("new", tree.lemma(determiner));
  }

  private boolean is(String kind, String word) {
    return words.contains(word + "\t" + kind);
  }
}
