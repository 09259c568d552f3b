package org.readout.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.readout.actors.Sign.Use;
import org.readout.model.EntityKind;

/** Gathers the signs of what country a report is set in. */
final class Signs {
  private static final int DEEPEST = 3;
  private static final int DATELINE = 3;
  private static final int DATELINE_ENDS = 4;
  private static final int SHORT = 3;

  private final List<ActorSentence> sentences;
  private final Lexicon lexicon;
  private final Senders senders;
  private final Map<Long, Cluster> byHead = new HashMap<>();

  private Signs(List<ActorSentence> sentences, Lexicon lexicon) {
    this.sentences = sentences;
    this.lexicon = lexicon;
    this.senders = new Senders(lexicon);
  }

  /** The signs that mentions of a country, or of those who are of one, give, in no order. */
  static List<Sign> of(List<Cluster> clusters, List<ActorSentence> sentences, Lexicon lexicon) {
    Signs signs = new Signs(sentences, lexicon);
    for (Cluster cluster : clusters) {
      cluster
          .mentions()
          .forEach(m -> signs.byHead.put(Linker.key(m.sentence(), m.head()), cluster));
    }
    List<Sign> found = new ArrayList<>();
    clusters.forEach(cluster -> signs.add(cluster, found));
    return found;
  }

  /** A place in capitals that the report begins with counts as several. */
  private int weight(ActorMention mention) {
    String form = sentence(mention).word(mention.head()).form();
    boolean dateline =
        mention.sentence() == 0
            && mention.head() < DATELINE_ENDS
            && mention.kind() == EntityKind.PLACE
            && form.length() > SHORT
            && form.equals(form.toUpperCase(Locale.ROOT));
    return dateline ? DATELINE : 1;
  }

  private void add(Cluster cluster, List<Sign> into) {
    Optional<String> country =
        cluster.belonging().country().filter(code -> !HomeCountry.international(code));
    if (country.isPresent()) {
      cluster.mentions().stream()
          .filter(mention -> tells(sentence(mention), mention.head()))
          .forEach(
              mention ->
                  into.addAll(
                      Collections.nCopies(weight(mention), sign(country.get(), cluster, mention))));
    }
  }

  private ActorSentence sentence(ActorMention mention) {
    return sentences.get(mention.sentence());
  }

  private Sign sign(String country, Cluster cluster, ActorMention mention) {
    Standing at = Standing.of(sentence(mention).sentence(), mention.head());
    Cluster whole = byHead.getOrDefault(Linker.key(at.sentence(), at.part()), cluster);
    return new Sign(
        country,
        at,
        use(cluster, mention, at, whole),
        lexicon.home(sector(whole)) == Lexicon.Home.FAINT);
  }

  private static Optional<String> sector(Cluster whole) {
    return whole.belonging().sector();
  }

  private Use use(Cluster cluster, ActorMention mention, Standing at, Cluster whole) {
    if (scene(mention)) {
      return Use.SCENE;
    }
    if (!sentence(mention).side(at.part(), lexicon)) {
      return Use.SETTLED;
    }
    if (at.part() == mention.head() && cluster.kind() == EntityKind.PLACE) {
      return mention.of(NameSort.CITY) ? Use.TOWN : Use.LAND;
    }
    if (sector(whole).filter(lexicon::ofState).isPresent()) {
      return Use.STATE;
    }
    return loose(whole, at) ? Use.LOOSE : Use.SETTLED;
  }

  private boolean scene(ActorMention mention) {
    return mention.kind() == EntityKind.PLACE
        && lexicon.preposition(sentence(mention).caseOf(mention.head())).scene();
  }

  /** Somebody alone. */
  private boolean loose(Cluster whole, Standing at) {
    boolean many = sentences.get(at.sentence()).plural(at.part());
    return !many && (whole.kind() == EntityKind.PERSON || whole.kind() == EntityKind.GROUP);
  }

  /** Whether nothing says that somebody is away from home, leaves it, or is only a friend of it. */
  private boolean tells(ActorSentence sentence, int head) {
    int at = head;
    while (Standing.inPhrase(sentence.sentence(), at) && !abroad(sentence, at)) {
      at = sentence.word(at).head();
    }
    return !abroad(sentence, at)
        && !abroadBelow(sentence, head, DEEPEST)
        && !toward(sentence, head)
        && !senders.left(sentence, head);
  }

  private boolean abroad(ActorSentence sentence, int word) {
    return lexicon.says(Elsewhere.ABROAD, sentence.word(word).lemma());
  }

  /** "a spokesman for the embassy" */
  private boolean abroadBelow(ActorSentence sentence, int word, int depth) {
    for (int child : sentence.sentence().children(word)) {
      boolean below = depth > 0 && Standing.inPhrase(sentence.sentence(), child);
      if (below && (abroad(sentence, child) || abroadBelow(sentence, child, depth - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "pro-Peruvian", "Peruvian-backed", "ethnic Peruvian" */
  private boolean toward(ActorSentence sentence, int word) {
    for (int child : sentence.sentence().children(word)) {
      if (lexicon.says(Elsewhere.ETHNIC, sentence.word(child).lemma())) {
        return true;
      }
    }
    boolean before =
        word > 1
            && sentence.joinsNames(word - 1)
            && lexicon.says(Elsewhere.TOWARD, sentence.word(word - 2).lemma());
    int next = word + 2;
    return before || (sentence.joinsNames(word + 1) && sentence.backed(next, lexicon));
  }
}
