package org.readout.training.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.readout.attribution.Choice;
import org.readout.attribution.Edge;
import org.readout.language.Analysis;
import org.readout.language.Sentence;
import org.readout.language.Upos;
import org.readout.language.Word;
import org.readout.model.Attribution;
import org.readout.model.Manner;
import org.readout.model.Mention;
import org.readout.model.Phrase;
import org.readout.model.Report;
import org.readout.model.RuleId;
import org.readout.model.Span;
import org.readout.model.Stance;

class EdgeLessonsTest {
  private static final String TEXT = "Moor said he left after lunch.";
  private static final Span MOOR = new Span(0, 4);
  private static final Span SAID = new Span(5, 9);
  private static final Span HE = new Span(10, 12);
  private static final Span LEFT = new Span(13, 17);
  private static final Span LUNCH = new Span(24, 29);

  private static Phrase phrase(int word, Span span) {
    return new Phrase(0, word, Mention.at(span, TEXT));
  }

  private static Analysis analysis() {
    List<Word> words = new ArrayList<>();
    for (Span span : List.of(MOOR, SAID, HE, LEFT, LUNCH)) {
      int head = words.size() - 1;
      words.add(new Word(span, span.of(TEXT), span.of(TEXT), Upos.NOUN, "NN", "_", head, "dep"));
    }
    Sentence sentence = new Sentence(0, new Span(0, TEXT.length()), words);
    Report report = Report.of("t", TEXT, Optional.empty());
    return new Analysis(report, List.of(sentence), List.of(), List.of());
  }

  private static Choice choice() {
    Attribution made =
        new Attribution(
            Optional.of(phrase(0, MOOR)),
            Optional.of(phrase(1, SAID)),
            Mention.at(new Span(10, 29), TEXT),
            Manner.INDIRECT,
            Stance.NEUTRAL,
            List.of(),
            Optional.empty(),
            true,
            true,
            new RuleId("say/say"));
    List<Edge> ends =
        List.of(new Edge(LUNCH, List.of("end same")), new Edge(LEFT, List.of("end cut")));
    List<Edge> starts = List.of(new Edge(HE, List.of("start same")));
    return new Choice(made, new Span(0, TEXT.length()), ends, starts);
  }

  private static BitSet places(int from, int to) {
    BitSet places = new BitSet();
    places.set(from, to);
    return places;
  }

  private static List<Lesson> lessons(BitSet source, BitSet content) {
    Marked marked = new Marked(source, places(5, 9), content);
    MarkedReport report = new MarkedReport("t", TEXT, List.of(marked));
    return new EdgeLessons(report, analysis()).of(choice());
  }

  @Test
  void theEdgesThatPeopleChoseAreMarkedAndTheOthersAreNot() {
    assertEquals(
        List.of(
            new Lesson(List.of("end same"), false),
            new Lesson(List.of("end cut"), true),
            new Lesson(List.of("start same"), true)),
        lessons(places(0, 4), places(10, 17)));
  }

  @Test
  void anEdgeThatNobodyProposesTeachesNothing() {
    assertEquals(
        List.of(new Lesson(List.of("start same"), true)), lessons(places(0, 4), places(10, 23)));
  }

  @Test
  void anotherSourcesWordsTeachNothing() {
    assertEquals(List.of(), lessons(places(10, 12), places(10, 17)));
  }
}
