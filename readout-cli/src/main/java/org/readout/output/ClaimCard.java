package org.readout.output;

import java.util.List;
import org.readout.model.Claim;
import org.readout.model.Mention;
import org.readout.model.Participant;
import org.readout.model.Place;
import org.readout.model.Status;
import org.readout.model.Voice;
import org.readout.model.When;

/**
 * Writes one claim as a card: status, who did what to whom, on whose word, when, where, by which
 * rule.
 */
final class ClaimCard {
  private ClaimCard() {}

  static void write(Html html, Claim claim, int number) {
    Status status = claim.judgement().status();
    html.open("li", "id", "claim" + number, "class", "card " + status.word());
    html.open("article", "aria-labelledby", "title" + number).newline();
    heading(html, claim, number);
    event(html, claim);
    sources(html, claim.chain());
    facts(html, claim);
    html.close().close().newline();
  }

  /** A sign for a status that does not depend on seeing its colour. */
  static String symbol(Status status) {
    return switch (status) {
      case HAPPENED -> "●";
      case NOT -> "✕";
      case FUTURE -> "▷";
      case DEMANDED -> "!";
      case HYPOTHETICAL -> "?";
    };
  }

  private static void heading(Html html, Claim claim, int number) {
    Status status = claim.judgement().status();
    html.open("h2", "id", "title" + number);
    html.element(
        "a",
        Integer.toString(number),
        "class",
        "number",
        "href",
        "#in" + number,
        "title",
        "Show in the text");
    html.words(" ").element("span", Wording.of(claim.code()), "class", "code").words(" ");
    html.open("span", "class", "pill " + status.word());
    html.element("span", symbol(status), "aria-hidden", "true").words(" " + status.word()).close();
    for (Mention hedge : claim.judgement().hedges()) {
      html.words(" ");
      html.open("span", "class", "hedge").words("~ ").element("bdi", hedge.text()).close();
    }
    html.close().newline();
  }

  private static void event(Html html, Claim claim) {
    html.open("p", "class", "event");
    sides(html, claim.actors(), "actor", "somebody");
    html.words(" ").element("bdi", claim.trigger().text(), "class", "verb").words(" ");
    sides(html, claim.recipients(), "recipient", "");
    html.close().newline();
  }

  private static void sides(Html html, List<Participant> sides, String role, String nobody) {
    if (sides.isEmpty() && !nobody.isEmpty()) {
      html.element("span", nobody, "class", "nobody");
    }
    String between = "";
    for (Participant side : sides) {
      html.words(between).open("span", "class", "side " + role);
      participant(html, side);
      html.close();
      between = ", ";
    }
  }

  private static void participant(Html html, Participant side) {
    html.element("bdi", side.mention().text());
    boolean fuller = !side.mention().text().contains(side.name());
    if (fuller) {
      html.words(" ").open("small").words("= ").element("bdi", side.name()).close();
    }
    side.affiliation()
        .code()
        .ifPresent(code -> html.words(" ").element("abbr", code, "title", affiliation(side)));
  }

  private static String affiliation(Participant side) {
    return "country %s, sector %s"
        .formatted(
            side.affiliation().country().orElse("unknown"),
            side.affiliation().sector().orElse("unknown"));
  }

  private static void sources(Html html, List<Voice> chain) {
    html.open("div", "class", "word").element("span", "on the word of ", "class", "label");
    html.open("ol", "class", "chain");
    for (Voice voice : chain) {
      html.open("li");
      voice
          .source()
          .ifPresentOrElse(
              source -> participant(html, source),
              () -> html.element("span", "a source not named", "class", "nobody"));
      voice
          .cue()
          .ifPresent(
              cue -> html.words(" ").open("q", "class", "cue").element("bdi", cue.text()).close());
      html.close();
    }
    html.element("li", "the report", "class", "narrator").close().close().newline();
  }

  private static void facts(Html html, Claim claim) {
    html.open("dl");
    claim.when().ifPresent(when -> when(html, when));
    claim.where().ifPresent(place -> where(html, place));
    String numbers = Wording.of(claim.numbers());
    if (!numbers.isEmpty()) {
      fact(html, "people").words(numbers).close().close();
    }
    fact(html, "rule").element("code", claim.rule().value());
    claim.code().cameo().ifPresent(code -> html.words(" ").element("small", "CAMEO " + code));
    html.close().close();
    html.close().newline();
  }

  private static void when(Html html, When when) {
    fact(html, "when").words(Wording.of(when));
    when.mention()
        .filter(mention -> !mention.text().equals(Wording.of(when)))
        .ifPresent(mention -> html.words(" ").open("q").element("bdi", mention.text()).close());
    html.close().close();
  }

  private static void where(Html html, Place place) {
    fact(html, "where").element("bdi", Wording.of(place)).close().close();
  }

  private static Html fact(Html html, String name) {
    return html.open("div").element("dt", name).open("dd");
  }
}
