package org.readout.output;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.readout.model.Attribution;
import org.readout.model.Claim;
import org.readout.model.Entity;
import org.readout.model.EventCode;
import org.readout.model.HeadCount;
import org.readout.model.Kin;
import org.readout.model.Kinship;
import org.readout.model.Mention;
import org.readout.model.Numbers;
import org.readout.model.Participant;
import org.readout.model.PassedOver;
import org.readout.model.Phrase;
import org.readout.model.Place;
import org.readout.model.Predicate;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.SourcedContent;
import org.readout.model.TimeExpression;
import org.readout.model.Voice;
import org.readout.model.When;
import org.readout.ontology.Ontology;
import org.readout.ontology.Scales;

/**
 * Gives a reading as one JSON object on one line, the contract that other programs read: every
 * field always there, places counted in code points, end exclusive.
 */
public final class JsonRendering implements Rendering {
  private static final double HUNDRED = 100;

  private final Coder coder;
  private final Ontology ontology;
  private final Wishes wishes;

  /**
   * What a reader wants to have.
   *
   * @param detail whether every verb and event noun is told of as well
   * @param scale the one by which acts are weighed
   */
  public record Wishes(boolean detail, String scale) {}

  private final JsonFactory json = new JsonFactory();

  /**
   * @param detail whether every verb and event noun is told of as well
   */
  public JsonRendering(Coder coder, Ontology ontology, boolean detail) {
    this(coder, ontology, new Wishes(detail, Scales.USUAL));
  }

  public JsonRendering(Coder coder, Ontology ontology, Wishes wishes) {
    this.coder = coder;
    this.ontology = ontology;
    this.wishes = wishes;
  }

  @Override
  public String render(Reading reading, Kinship kinship) {
    StringWriter text = new StringWriter(4096);
    try (JsonGenerator generator = json.createGenerator(text)) {
      JsonObject object = new JsonObject(generator, new CodePoints(reading.report().text()));
      generator.writeStartObject();
      reading(object, reading, kinship);
      generator.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a JSON text in memory could not be written", e);
    }
    return text.append('\n').toString();
  }

  private void reading(JsonObject json, Reading reading, Kinship kinship) {
    json.object("report", reading.report(), JsonRendering::report)
        .object("coder", coder, JsonRendering::coder)
        .objects("copy_of", kinship.copyOf(), JsonRendering::kin)
        .objects("original_of", kinship.originalOf(), JsonRendering::kin)
        .objects("claims", reading.claims(), this::claim)
        .objects("attributions", reading.attributions(), JsonRendering::attribution)
        .objects("entities", reading.entities(), JsonRendering::entity)
        .objects("times", reading.times(), JsonRendering::time)
        .objects("places", reading.places(), JsonRendering::place);
    if (wishes.detail()) {
      json.objects("predicates", reading.predicates(), JsonRendering::predicate);
    }
    json.texts("warnings", reading.warnings());
  }

  private static void report(JsonObject json, Report report) {
    json.text("id", report.id().value())
        .text("outlet", report.outlet())
        .text("title", report.title())
        .texts("authors", report.authors())
        .text("published", report.published())
        .text("url", report.url())
        .text("language", report.language())
        .text("sha256", Fingerprint.of(report.text()))
        .pieces("pieces", report.pieces());
  }

  private static void kin(JsonObject json, Kin kin) {
    json.text("id", kin.report().value())
        .number("likeness", Math.max(1, Math.round(kin.likeness() * HUNDRED)) / HUNDRED);
  }

  private static void coder(JsonObject json, Coder coder) {
    json.text("version", coder.version()).text("rules", coder.rules()).text("model", coder.model());
  }

  private void claim(JsonObject json, Claim claim) {
    EventCode code = claim.code();
    json.text("id", claim.id())
        .number("sentence", claim.sentence())
        .object("trigger", claim.trigger(), JsonObject::mention)
        .text("event", code.type().name())
        .text("mode", code.mode())
        .texts("contexts", code.contexts())
        .text("cameo", code.cameo())
        .number("quad", ontology.quad(code))
        .number("goldstein", ontology.goldstein(code, wishes.scale()))
        .objects("actors", claim.actors(), JsonRendering::participant)
        .objects("recipients", claim.recipients(), JsonRendering::participant)
        .text("status", claim.judgement().status().word())
        .objects("hedges", claim.judgement().hedges(), JsonObject::mention)
        .objects("attribution", claim.chain(), JsonRendering::voice)
        .object("when", claim.when(), JsonRendering::when)
        .object("where", claim.where(), JsonRendering::where)
        .object("numbers", claim.numbers(), JsonRendering::numbers)
        .text("rule", claim.rule().value())
        .number("confidence", Math.round(claim.confidence() * 100) / 100.0);
  }

  private static void participant(JsonObject json, Participant participant) {
    json.mention(participant.mention())
        .text("name", participant.name())
        .text("country", participant.affiliation().country())
        .text("sector", participant.affiliation().sector())
        .text("code", participant.affiliation().code())
        .number("entity", participant.entity());
  }

  private static void voice(JsonObject json, Voice voice) {
    json.object("source", voice.source(), JsonRendering::participant)
        .object("cue", voice.cue(), JsonObject::mention)
        .text("manner", voice.manner().word());
  }

  private static void when(JsonObject json, When when) {
    if (when.mention().isPresent()) {
      json.mention(when.mention().get());
    } else {
      json.none("text").none("start").none("end");
    }
    json.text("from", when.from()).text("to", when.to()).text("precision", when.precision().word());
  }

  private static void where(JsonObject json, Place place) {
    place(json, place);
    json.text("precision", place.precision().word());
  }

  private static void place(JsonObject json, Place place) {
    json.mention(place.phrase().mention())
        .text("name", place.name())
        .text("country", place.country())
        .number("lat", place.latitude())
        .number("lon", place.longitude())
        .number("geonames", place.geonames())
        .objects("alternatives", place.alternatives(), JsonRendering::passedOver);
  }

  private static void passedOver(JsonObject json, PassedOver place) {
    json.text("name", place.name())
        .text("country", place.country())
        .number("lat", place.latitude())
        .number("lon", place.longitude())
        .number("geonames", place.geonames());
  }

  private static void numbers(JsonObject json, Numbers numbers) {
    for (Numbers.Sort sort : Numbers.Sort.values()) {
      json.object(sort.word(), numbers.of(sort), JsonRendering::headCount);
    }
  }

  private static void headCount(JsonObject json, HeadCount count) {
    json.mention(count.mention())
        .number("from", count.from())
        .number("to", count.to())
        .objects("told", count.told(), JsonRendering::voice);
  }

  private static void attribution(JsonObject json, SourcedContent sourced) {
    Attribution attribution = sourced.attribution();
    json.object("source", sourced.source(), JsonRendering::participant)
        .objects("within", sourced.within(), JsonRendering::participant)
        .object("cue", attribution.cue().map(Phrase::mention), JsonObject::mention)
        .object("content", attribution.content(), JsonObject::mention)
        .text("manner", attribution.manner().word())
        .objects("addressees", sourced.addressees(), JsonRendering::participant)
        .text("cameo", attribution.cameo());
  }

  private static void entity(JsonObject json, Entity entity) {
    List<Mention> mentions = entity.mentions().stream().map(Phrase::mention).distinct().toList();
    json.number("id", entity.id())
        .text("name", entity.name())
        .text("kind", entity.kind().word())
        .text("country", entity.affiliation().country())
        .text("sector", entity.affiliation().sector())
        .text("code", entity.affiliation().code())
        .objects("mentions", mentions, JsonObject::mention);
  }

  private static void time(JsonObject json, TimeExpression time) {
    json.mention(time.phrase().mention())
        .text("type", time.type().name())
        .text("value", time.value())
        .text("from", time.from())
        .text("to", time.to());
  }

  private static void predicate(JsonObject json, Predicate predicate) {
    json.mention(predicate.phrase().mention())
        .text("status", predicate.judgement().status().word())
        .truth("hedged", !predicate.judgement().hedges().isEmpty())
        .number("certainty", predicate.judgement().certainty());
  }
}
