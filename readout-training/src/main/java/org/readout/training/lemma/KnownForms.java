package org.readout.training.lemma;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.readout.rules.Problem;
import org.readout.rules.RuleFileException;
import org.readout.rules.RuleText;
import org.readout.rules.Stanza;
import org.readout.rules.StanzaReader;

/** English forms that treebanks may lack, from {@code english.rules}. */
final class KnownForms {
  private static final String FILE = "english.rules";
  private static final List<String> VERB = List.of("VERB VBD", "VERB VBN");
  private static final List<String> NOUN = List.of("NOUN NNS");
  private static final List<String> ADJECTIVE = List.of("ADJ JJR", "ADJ JJS");
  private static final List<String> REGULAR =
      List.of("VERB VBD", "VERB VBN", "VERB VBG", "VERB VBZ");

  private final BiConsumer<String, String> forms;

  private KnownForms(BiConsumer<String, String> forms) {
    this.forms = forms;
  }

  /** Tells each form, as form, universal and Penn tag apart by blanks, and its lemma. */
  static void tell(BiConsumer<String, String> forms) {
    KnownForms known = new KnownForms(forms);
    for (Stanza stanza : stanzas()) {
      stanza.entries().forEach(known::tell);
    }
  }

  private void tell(Stanza.Entry entry) {
    for (String item : entry.list()) {
      switch (entry.key()) {
        case "irregular verb" -> irregular(item, VERB);
        case "irregular noun" -> irregular(item, NOUN);
        case "irregular adjective" -> irregular(item, ADJECTIVE);
        case "silent e" -> regular(item, item.substring(0, item.length() - 1), item + "s");
        case "doubled" -> regular(item, item + item.charAt(item.length() - 1), item + "s");
        case "plain" -> regular(item, item, item + "s");
        default -> regular(item, item + "k", item + "s");
      }
    }
  }

  private void irregular(String item, List<String> tags) {
    String[] words = item.split(" ", -1);
    for (int i = 0; i < tags.size(); i++) {
      forms.accept(words[i + 1] + ' ' + tags.get(i), words[0]);
    }
  }

  private void regular(String verb, String stem, String third) {
    List<String> endings = List.of(stem + "ed", stem + "ed", stem + "ing", third);
    for (int i = 0; i < endings.size(); i++) {
      forms.accept(endings.get(i) + ' ' + REGULAR.get(i), verb);
    }
  }

  private static List<Stanza> stanzas() {
    Set<String> keys =
        Set.of(
            "irregular verb",
            "irregular noun",
            "irregular adjective",
            "silent e",
            "doubled",
            "plain",
            "takes k");
    List<Problem> problems = new ArrayList<>();
    List<Stanza> stanzas = new StanzaReader(keys).read(new RuleText(FILE, text()), problems);
    if (!problems.isEmpty()) {
      throw new RuleFileException(problems);
    }
    return stanzas;
  }

  private static String text() {
    try (InputStream in = KnownForms.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("resource %s is missing".formatted(FILE));
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
