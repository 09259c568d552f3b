package org.readout.reading;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Attribution;
import org.readout.model.Entity;
import org.readout.model.EventMention;
import org.readout.model.Phrase;
import org.readout.model.Span;
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
  private final List<Entity> entities;
  private final List<EventMention> events;

  Statements(
      Ontology ontology, Analysis analysis, List<Entity> entities, List<EventMention> events) {
    this.ontology = ontology;
    this.analysis = analysis;
    this.entities = entities;
    this.events = events;
  }

  /** The attributions, of which those that are no statements lose their code. */
  List<Attribution> counted(List<Attribution> attributions) {
    List<Attribution> own =
        attributions.stream().map(each -> isOne(each) ? each : each.uncounted()).toList();
    return own.stream().map(each -> about(each, own) ? each.uncounted() : each).toList();
  }

  private boolean isOne(Attribution attribution) {
    return attribution.source().flatMap(this::speaker).isPresent()
        && (UNVOUCHED.contains(attribution.stance())
            || events.stream().noneMatch(event -> tells(event.trigger(), attribution)));
  }

  /** "said he was confident": the statement is the hope, not the saying. */
  private boolean about(Attribution saying, List<Attribution> counted) {
    return counted.stream()
        .filter(other -> other != saying && other.cameo().isPresent())
        .flatMap(other -> other.cue().stream())
        .anyMatch(cue -> tells(cue, saying) && !saying.cue().filter(cue::sameHead).isPresent());
  }

  private Optional<Entity> speaker(Phrase source) {
    return entities.stream()
        .filter(Entity::political)
        .filter(entity -> entity.mentions().stream().anyMatch(source::sameHead))
        .filter(this::named)
        .filter(entity -> entity.affiliation().sector().filter(ontology::reports).isEmpty())
        .findFirst();
  }

  /** Whether somewhere the report says who it is: by name, or "the Kenyan ministry". */
  private boolean named(Entity entity) {
    return entity.mentions().stream().anyMatch(this::named);
  }

  private boolean named(Phrase mention) {
    Sentence sentence = analysis.sentences().get(mention.sentence());
    return sentence.words().stream()
        .filter(word -> word.head() == mention.head() || mention.mention().covers(word.span()))
        .anyMatch(word -> name(word, sentence));
  }

  private static boolean name(Word word, Sentence sentence) {
    boolean capital = Character.isUpperCase(word.form().codePointAt(0));
    return word.is(Upos.PROPN) || capital && word.is(Upos.ADJ) && word != sentence.word(0);
  }

  /** Whether the event is what is said, or the saying itself ("said it would send aid"). */
  private boolean tells(Phrase trigger, Attribution attribution) {
    Sentence sentence = analysis.sentences().get(trigger.sentence());
    boolean saying = attribution.cue().filter(trigger::sameHead).isPresent();
    return saying || isContent(sentence, trigger.head(), attribution);
  }

  /** Whether all between the event and the top of the content tells it: no relative clause. */
  private static boolean isContent(Sentence sentence, int word, Attribution attribution) {
    int at = word;
    while (at >= 0 && covers(attribution, sentence.word(at).span())) {
      if (sentence.word(at).relation().startsWith("acl")) {
        return false;
      }
      at = sentence.word(at).head();
    }
    return at != word;
  }

  private static boolean covers(Attribution attribution, Span words) {
    return attribution.content().covers(words);
  }
}
