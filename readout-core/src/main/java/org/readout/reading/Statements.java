package org.readout.reading;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Attribution;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.EventMention;
import org.readout.model.Phrase;
import org.readout.model.Stance;
import org.readout.ontology.Ontology;

/**
 * Tells which attributions count as statements, for users who count those: what a political actor
 * says, where it is no event of its own. Neither what news media pass on nor what unnamed officials
 * tell them is a public act of anybody.
 */
final class Statements {
  /** Stances that do not make the content an event: what is denied or merely weighed. */
  private static final Set<Stance> UNVOUCHED = EnumSet.of(Stance.DENYING, Stance.SUPPOSING);

  private final Ontology ontology;
  private final Analysis analysis;
  private final List<EventMention> events;
  private final Map<Place, Entity> speakers = new HashMap<>();
  private final Set<Place> nations = new HashSet<>();

  /** A word of the report. */
  private record Place(int sentence, int word) {
    static Place of(Phrase phrase) {
      return new Place(phrase.sentence(), phrase.head());
    }
  }

  Statements(
      Ontology ontology, Analysis analysis, List<Entity> entities, List<EventMention> events) {
    this.ontology = ontology;
    this.analysis = analysis;
    this.events = events;
    for (Entity entity : entities) {
      for (Phrase mention : entity.mentions()) {
        if (entity.political()) {
          speakers.putIfAbsent(Place.of(mention), entity);
        }
        if (entity.kind() == EntityKind.PLACE) {
          nations.add(Place.of(mention));
        }
      }
    }
  }

  /** The attributions, of which those that are no statements lose their code. */
  List<Attribution> counted(List<Attribution> attributions) {
    List<Attribution> own =
        attributions.stream().map(each -> isOne(each) ? each : each.uncounted()).toList();
    return own.stream().map(each -> about(each, own) ? each.uncounted() : each).toList();
  }

  private boolean isOne(Attribution attribution) {
    return attribution.cameo().isPresent()
        && attribution.source().filter(this::speaks).isPresent()
        && (UNVOUCHED.contains(attribution.stance())
            || events.stream().noneMatch(event -> tells(event.trigger(), attribution)));
  }

  /** "said that Peru denied it": the statement is the denial, not the telling of it. */
  private boolean about(Attribution saying, List<Attribution> counted) {
    return saying.cameo().isPresent()
        && counted.stream()
            .filter(other -> other != saying && other.cameo().isPresent())
            .flatMap(other -> other.cue().stream())
            .anyMatch(cue -> tells(cue, saying) && saying.cue().filter(cue::sameHead).isEmpty());
  }

  private boolean speaks(Phrase source) {
    return Optional.ofNullable(speakers.get(Place.of(source)))
        .filter(entity -> entity.affiliation().sector().filter(ontology::reports).isEmpty())
        .filter(entity -> entity.mentions().stream().anyMatch(this::named))
        .isPresent();
  }

  /** Whether a mention says who it is: by name, or "the Kenyan ministry". */
  private boolean named(Phrase mention) {
    Sentence sentence = analysis.sentences().get(mention.sentence());
    return IntStream.range(0, sentence.size())
        .filter(i -> belongs(sentence.word(i), mention))
        .anyMatch(
            i ->
                sentence.word(i).is(Upos.PROPN)
                    || nations.contains(new Place(mention.sentence(), i)));
  }

  private static boolean belongs(Word word, Phrase mention) {
    return word.head() == mention.head() || mention.mention().covers(word.span());
  }

  /** Whether the event is what is said, or the saying itself ("said it would send aid"). */
  private boolean tells(Phrase trigger, Attribution attribution) {
    boolean saying = attribution.cue().filter(trigger::sameHead).isPresent();
    return saying || isContent(trigger, attribution);
  }

  /** Whether all between the event and the top of the content tells it: no relative clause. */
  private boolean isContent(Phrase trigger, Attribution attribution) {
    Sentence sentence = analysis.sentences().get(trigger.sentence());
    int at = trigger.head();
    while (at >= 0 && attribution.content().covers(sentence.word(at).span())) {
      if (sentence.word(at).relation().startsWith("acl")) {
        return false;
      }
      at = sentence.word(at).head();
    }
    return at != trigger.head();
  }
}
