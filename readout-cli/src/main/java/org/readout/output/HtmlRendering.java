package org.readout.output;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.readout.model.Claim;
import org.readout.model.Kinship;
import org.readout.model.Reading;
import org.readout.model.Report;
import org.readout.model.Span;
import org.readout.model.Status;

/**
 * Gives a reading as one page that needs nothing but itself: the text with its claims marked, and
 * beside each paragraph a card for every claim it holds. Works without scripts.
 */
public final class HtmlRendering implements Rendering {
  private final Coder coder;
  private final PageStyle style = PageStyle.load();

  public HtmlRendering(Coder coder) {
    this.coder = coder;
  }

  @Override
  public String render(Reading reading, Kinship kinship) {
    Html html = new Html();
    html.open("html", "lang", "en");
    head(html, reading);
    html.open("body");
    html.element("a", "Skip to the report", "class", "skip", "href", "#report").newline();
    header(html, reading, kinship);
    html.open("main", "id", "report").newline();
    paragraphs(html, reading);
    html.close().newline();
    footer(html, reading.report());
    return html.close().close().newline().toString();
  }

  private void head(Html html, Reading reading) {
    html.open("head").open("meta", "charset", "utf-8");
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.open("meta", "name", "color-scheme", "content", "light dark");
    html.open("meta", "name", "generator", "content", "Readout " + coder.version());
    html.element("title", title(reading.report()) + " · Readout").newline();
    html.style(style.sheet(reading.claims().size())).close().newline();
  }

  private static void header(Html html, Reading reading, Kinship kinship) {
    Report report = reading.report();
    html.open("header").element("h1", title(report), "dir", "auto").newline();
    html.open("p", "class", "about");
    report.outlet().ifPresent(outlet -> html.element("span", outlet));
    report
        .published()
        .ifPresentOrElse(
            day -> html.element("time", day.toString(), "datetime", day.toString()),
            () -> html.element("span", "no date"));
    html.element("span", Wording.count(reading.sentences().size(), "sentence"));
    html.element("span", Wording.count(reading.claims().size(), "claim"));
    Wording.of(kinship).ifPresent(words -> html.element("span", words));
    report.url().filter(HtmlRendering::isWebAddress).ifPresent(url -> address(html, url));
    html.close().newline();
    reading.warnings().forEach(warning -> html.element("p", warning, "class", "warning"));
    filters(html, reading.claims());
    html.close().newline();
  }

  private static void address(Html html, String url) {
    html.element("a", "the report's address", "href", url, "rel", "noreferrer");
  }

  private static boolean isWebAddress(String url) {
    return url.startsWith("https://") || url.startsWith("http://");
  }

  /** One switch for each status that occurs; the style sheet does the rest. */
  private static void filters(Html html, List<Claim> claims) {
    if (claims.isEmpty()) {
      html.element("p", "There is no claim to show.", "class", "warning");
      return;
    }
    html.open("fieldset").element("legend", "Show claims that are told as").newline();
    Arrays.stream(Status.values()).forEach(status -> filter(html, status, claims));
    html.close().newline();
  }

  private static void filter(Html html, Status status, List<Claim> claims) {
    long count = claims.stream().filter(c -> c.judgement().status() == status).count();
    if (count > 0) {
      html.open("label", "class", "pill " + status.word());
      html.open("input", "type", "checkbox", "id", "show-" + status.word(), "checked", "checked");
      html.words(" " + ClaimCard.symbol(status) + " " + status.word() + " ");
      html.element("span", Long.toString(count), "class", "count").close().newline();
    }
  }

  private static void paragraphs(Html html, Reading reading) {
    List<Mark> marks = Mark.of(reading);
    for (Span paragraph : Paragraph.of(reading.report().text())) {
      html.open("section");
      html.open("p", "dir", "auto");
      List<Mark> here = marks.stream().filter(m -> m.span().overlaps(paragraph)).toList();
      Segment.of(paragraph, here).forEach(segment -> segment(html, segment, reading));
      html.close().newline();
      cards(html, paragraph, reading);
      html.close().newline();
    }
  }

  private static void segment(Html html, Segment segment, Reading reading) {
    String words = segment.span().of(reading.report().text());
    Optional<Mark> trigger =
        segment.marks().stream().filter(mark -> mark.part() == Part.TRIGGER).findFirst();
    if (trigger.isPresent()) {
      trigger(html, segment, trigger.get(), reading);
    } else if (segment.marks().isEmpty()) {
      html.words(words);
    } else {
      html.element("span", words, "class", names(segment));
    }
  }

  private static void trigger(Html html, Segment segment, Mark mark, Reading reading) {
    Claim claim = reading.claims().get(mark.claim() - 1);
    String words = segment.span().of(reading.report().text());
    String number = Integer.toString(mark.claim());
    boolean first = claim.trigger().start() == segment.span().start();
    html.open(
            "a",
            "id",
            first ? "in" + number : "",
            "class",
            "trigger " + claim.judgement().status().word() + " " + names(segment),
            "href",
            "#claim" + number,
            "aria-describedby",
            "title" + number)
        .words(words);
    if (first) {
      html.element("sup", number, "aria-hidden", "true");
    }
    html.close();
  }

  private static String names(Segment segment) {
    return String.join(" ", segment.marks().stream().map(Mark::name).distinct().toList());
  }

  private static void cards(Html html, Span paragraph, Reading reading) {
    List<Claim> claims = reading.claims();
    List<Integer> here =
        Stream.iterate(0, i -> i < claims.size(), i -> i + 1)
            .filter(i -> paragraph.contains(claims.get(i).trigger().spans().get(0)))
            .toList();
    if (!here.isEmpty()) {
      html.open("ol", "class", "cards", "aria-label", "Claims of this paragraph").newline();
      here.forEach(i -> ClaimCard.write(html, claims.get(i), i + 1));
      html.close();
    }
  }

  private void footer(Html html, Report report) {
    html.open("footer").open("p");
    html.words(
        "Coded by Readout %s with rules %s and model %s. A claim is what the report tells, not what is known to be true."
            .formatted(coder.version(), coder.rules(), coder.model()));
    html.close().open("p").words("Report ").element("code", report.id().value());
    html.words(", text SHA-256 ").element("code", Fingerprint.of(report.text()));
    html.close().close().newline();
  }

  private static String title(Report report) {
    String id = report.id().value();
    return report.title().orElseGet(() -> id.substring(id.lastIndexOf('/') + 1));
  }
}
