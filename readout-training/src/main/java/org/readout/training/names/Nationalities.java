package org.readout.training.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Name;
import org.readout.model.EntityKind;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/**
 * Knows the words for those who belong to a country, people, religion or political group, and the
 * adjectives of these: {@code nationalities.rules}.
 */
final class Nationalities {
  private static final String FILE = "nationalities.rules";

  private final Set<String> words;
  private final Set<String> political;
  private final Set<String> before;

  private Nationalities(Set<String> words, Set<String> political, Set<String> before) {
    this.words = Set.copyOf(words);
    this.political = Set.copyOf(political);
    this.before = Set.copyOf(before);
  }

  static Nationalities load() {
    List<Problem> problems = new ArrayList<>();
    List<Stanza> stanzas =
        new StanzaReader(Set.of("nationality", "political", "before"))
            .read(NameWords.file(FILE), problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return new Nationalities(
        all(stanzas, "nationality"), all(stanzas, "political"), all(stanzas, "before"));
  }

  private static Set<String> all(List<Stanza> stanzas, String key) {
    Set<String> words = new HashSet<>();
    stanzas.forEach(stanza -> words.addAll(stanza.list(key)));
    return words;
  }

  /** The words that name nationalities, plurals left out; a nation of two words is one entry. */
  Set<String> words() {
    return words;
  }

  /** Whether a word is for a nationality; of "pro-Peruvian" what follows the hyphen counts. */
  boolean has(String form) {
    return word(form)
        || form.matches("(?i)(pro|anti|non|ex|un|pan|neo|post|pre)-.+")
            && word(form.substring(form.indexOf('-') + 1));
  }

  private boolean word(String form) {
    return listed(words, form);
  }

  private static boolean listed(Set<String> words, String form) {
    return words.contains(form)
        || form.endsWith("s") && words.contains(form.substring(0, form.length() - 1))
        || form.endsWith("es") && words.contains(form.substring(0, form.length() - 2))
        || form.endsWith("ies") && words.contains(form.substring(0, form.length() - 3) + "y")
        || form.endsWith("men") && words.contains(form.substring(0, form.length() - 3) + "man")
        || form.endsWith("women") && words.contains(form.substring(0, form.length() - 5) + "woman");
  }

  /** The nationality that begins at a word of a sentence, joined over hyphens; if any. */
  Optional<Name> at(NameTree tree, int first) {
    int last = one(tree, first);
    if (last < first) {
      return Optional.empty();
    }
    while (last + 2 < tree.size() && hyphen(tree, last + 1) && one(tree, last + 2) >= last + 2) {
      last = one(tree, last + 2);
    }
    return Optional.of(new Name(EntityKind.GROUP, 0, first, last));
  }

  /** The last word of a nationality without a hyphen; before {@code first} where none begins. */
  private int one(NameTree tree, int first) {
    int next = first + 1;
    boolean two = next < tree.size() && tree.capital(next);
    if (two && listed(words, tree.form(first) + " " + tree.form(next))) {
      return next;
    }
    if (two && before.contains(tree.form(first)) && single(tree, next)) {
      return next;
    }
    return single(tree, first) ? first : first - 1;
  }

  private boolean single(NameTree tree, int i) {
    return has(tree.form(i)) && !tree.upos(i).equals("VERB")
        || tree.proper(i) && listed(political, tree.form(i));
  }

  private static boolean hyphen(NameTree tree, int i) {
    return tree.form(i).equals("-") || tree.form(i).equals("–");
  }
}
