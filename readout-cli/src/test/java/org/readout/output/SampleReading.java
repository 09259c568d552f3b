package org.readout.output;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.readout.model.Affiliation;
import org.readout.model.Attribution;
import org.readout.model.Claim;
import org.readout.model.Entity;
import org.readout.model.EntityKind;
import org.readout.model.EventCode;
import org.readout.model.EventType;
import org.readout.model.HeadCount;
import org.readout.model.Judgement;
import org.readout.model.Manner;
import org.readout.model.Mention;
import org.readout.model.Numbers;
import org.readout.model.Participant;
import org.readout.model.PassedOver;
import org.readout.model.Phrase;
import org.readout.model.Place;
import org.readout.model.Precision;
import org.readout.model.Predicate;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.ReportId;
import org.readout.model.RuleId;
import org.readout.model.SourcedContent;
import org.readout.model.Span;
import org.readout.model.Stance;
import org.readout.model.Status;
import org.readout.model.TimeExpression;
import org.readout.model.Voice;
import org.readout.model.When;

/**
 * A reading made by hand, with a value in every field, of a report about places that do not exist.
 */
public final class SampleReading {
  public static final String TEXT =
      "Ruritania's army reportedly shelled the port of Zenda last month 🙏, killing 12 people, a"
          + " police statement seen by the Gazette said.\n\nPresident Rudolf Elphberg has yet to"
          + " condemn the attack, and vowed to meet <rebel> envoys.";

  private static final Affiliation ARMY = Affiliation.of(Optional.of("RUR"), Optional.of("MIL"));
  private static final Affiliation POLICE = Affiliation.of(Optional.of("RUR"), Optional.of("COP"));

  private SampleReading() {}

  public static Reading whole() {
    return new Reading(
        report(),
        List.of(
            new Span(0, TEXT.indexOf("\n")), new Span(TEXT.indexOf("President"), TEXT.length())),
        List.of(shelling(), condemnation(), meeting()),
        List.of(attribution()),
        List.of(entity(0, "Ruritania's army", EntityKind.ORGANISATION, ARMY, "Ruritania's army")),
        List.of(lastMonth()),
        List.of(zenda()),
        List.of(new Predicate(phrase("shelled"), judgement(Status.HAPPENED, 1.5, "reportedly"))),
        List.of("made by hand"));
  }

  /** The same of a report that was found at another address. */
  static Reading withAddress(String url) {
    Reading whole = whole();
    Report report = report();
    return new Reading(
        new Report(
            report.id(),
            report.outlet(),
            report.title(),
            report.published(),
            Optional.of(url),
            report.language(),
            report.text()),
        whole.sentences(),
        whole.claims(),
        whole.attributions(),
        whole.entities(),
        whole.times(),
        whole.places(),
        whole.predicates(),
        whole.warnings());
  }

  /** A report of which nothing was told. */
  public static Reading empty() {
    return of(Report.of("empty", "Nothing happened.", Optional.empty()));
  }

  /** A report of one sentence in which nothing was told. */
  static Reading of(Report report) {
    return new Reading(
        report,
        List.of(new Span(0, report.text().length())),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Report report() {
    return new Report(
        new ReportId("r1"),
        Optional.of("The Gazette"),
        Optional.of("Port of Zenda shelled"),
        Optional.of(LocalDate.of(2031, 5, 4)),
        Optional.of("https://gazette.example/1"),
        "en",
        TEXT);
  }

  private static Claim shelling() {
    return new Claim(
        "r1:28:ASSAULT",
        0,
        mention("shelled"),
        new EventCode(
            EventType.ASSAULT,
            Optional.of("heavy-weapons"),
            List.of("military"),
            Optional.of("194")),
        List.of(participant("Ruritania's army", "Ruritania's army", ARMY, 0)),
        List.of(participant("the port of Zenda", "Zenda", Affiliation.UNKNOWN)),
        judgement(Status.HAPPENED, 1.5, "reportedly"),
        List.of(
            voice("a police statement", "said", POLICE),
            voice("the Gazette", "seen", Affiliation.UNKNOWN)),
        Optional.of(
            new When(
                Optional.of(mention("last month")),
                Optional.of(LocalDate.of(2031, 4, 1)),
                Optional.of(LocalDate.of(2031, 4, 30)),
                Precision.MONTH)),
        Optional.of(zenda()),
        new Numbers(
            Map.of(
                Numbers.Sort.KILLED,
                new HeadCount(
                    mention("12 people"),
                    OptionalInt.of(12),
                    OptionalInt.of(12),
                    List.of(voice("the Gazette", "seen", Affiliation.UNKNOWN))))),
        new RuleId("assault/shell"),
        0.9);
  }

  private static Claim condemnation() {
    return new Claim(
        "r1:160:ACCUSE",
        1,
        mention("condemn"),
        new EventCode(EventType.ACCUSE, Optional.empty(), List.of(), Optional.of("111")),
        List.of(participant("President Rudolf Elphberg", "Rudolf Elphberg", ARMY)),
        List.of(),
        judgement(Status.NOT, -3),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Numbers.NONE,
        new RuleId("accuse/condemn"),
        0.8);
  }

  private static Claim meeting() {
    return new Claim(
        "r1:190:CONSULT",
        1,
        new Mention("vowed … meet", List.of(spanOf("vowed"), spanOf("meet"))),
        new EventCode(EventType.CONSULT, Optional.of("visit"), List.of(), Optional.empty()),
        List.of(),
        List.of(participant("<rebel> envoys", "<rebel> envoys", Affiliation.UNKNOWN)),
        judgement(Status.FUTURE, 2),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Numbers.NONE,
        new RuleId("consult/meet"),
        0.7);
  }

  private static SourcedContent attribution() {
    Attribution said =
        new Attribution(
            Optional.of(phrase("a police statement")),
            Optional.of(phrase("said")),
            mention("Ruritania's army reportedly shelled the port of Zenda last month 🙏"),
            Manner.INDIRECT,
            Stance.NEUTRAL,
            List.of(),
            Optional.of("010"),
            true,
            true,
            new RuleId("said/plain"));
    return new SourcedContent(
        said,
        Optional.of(participant("a police statement", "a police statement", POLICE, 1)),
        List.of(participant("the Gazette", "The Gazette", Affiliation.UNKNOWN)),
        List.of());
  }

  private static Entity entity(
      int id, String name, EntityKind kind, Affiliation affiliation, String words) {
    return new Entity(id, name, kind, affiliation, true, List.of(phrase(words)));
  }

  private static TimeExpression lastMonth() {
    return new TimeExpression(
        phrase("last month"),
        TimeExpression.Type.DATE,
        "2031-04",
        Optional.of(LocalDate.of(2031, 4, 1)),
        Optional.of(LocalDate.of(2031, 4, 30)),
        Precision.MONTH);
  }

  private static Place zenda() {
    return new Place(
        phrase("Zenda"),
        "Zenda",
        Optional.of("RUR"),
        OptionalDouble.of(50.5),
        OptionalDouble.of(14.25),
        OptionalLong.of(123),
        Precision.CITY,
        List.of(
            new PassedOver(
                "Zenda Bay",
                Optional.empty(),
                OptionalDouble.of(-3),
                OptionalDouble.of(7),
                OptionalLong.empty())));
  }

  private static Judgement judgement(Status status, double certainty, String... hedges) {
    return new Judgement(
        status, java.util.Arrays.stream(hedges).map(SampleReading::mention).toList(), certainty);
  }

  private static Voice voice(String source, String cue, Affiliation affiliation) {
    return new Voice(
        Optional.of(participant(source, source, affiliation)),
        Optional.of(mention(cue)),
        Manner.INDIRECT);
  }

  private static Participant participant(String words, String name, Affiliation affiliation) {
    return new Participant(mention(words), name, affiliation, OptionalInt.empty());
  }

  private static Participant participant(
      String words, String name, Affiliation affiliation, int entity) {
    return new Participant(mention(words), name, affiliation, OptionalInt.of(entity));
  }

  private static Phrase phrase(String words) {
    return new Phrase(0, 0, mention(words));
  }

  private static Mention mention(String words) {
    return Mention.at(spanOf(words), TEXT);
  }

  private static Span spanOf(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }
}
