package org.readout.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Finds what a page says of its story: first in JSON-LD, then in Open Graph and other meta tags,
 * then in microdata, and at last in what it shows.
 */
final class PageFacts {
  private final PageWords words;

  PageFacts(PageWords words) {
    this.words = words;
  }

  Facts of(Document page, Optional<String> address) {
    JsonLd linked = JsonLd.of(page, words);
    MetaTags tags = new MetaTags(page, words);
    Visible visible = new Visible(page, words);
    Optional<String> url = address.or(() -> tags.first("url-tag"));
    Optional<String> outlet = outlet(page, linked, tags, visible, url);
    return new Facts(
        title(page, linked, tags, outlet),
        authors(linked, tags, visible),
        published(linked, tags, visible, url),
        outlet,
        url);
  }

  /** A name in words goes before one that is an address. */
  private Optional<String> outlet(
      Document page, JsonLd linked, MetaTags tags, Visible visible, Optional<String> url) {
    List<Supplier<List<String>>> places =
        List.of(
            () -> tags.all("outlet-tag"),
            () -> linked.names("publisher"),
            () -> visible.all("outlet-mark"),
            () -> Headline.outlet(page.title(), url).stream().toList());
    return outlets(places)
        .filter(name -> !Headline.isAddress(name))
        .findFirst()
        .or(() -> outlets(places).findFirst())
        .or(() -> Headline.behind(page.title(), headlines(page, linked, tags)));
  }

  private static Stream<String> outlets(List<Supplier<List<String>>> places) {
    return places.stream()
        .map(Supplier::get)
        .flatMap(List::stream)
        .map(Headline::withoutMotto)
        .filter(name -> !name.isBlank());
  }

  private static List<String> headlines(Document page, JsonLd linked, MetaTags tags) {
    return Stream.of(
            linked.text("headline").stream(),
            tags.first("title-tag").stream(),
            page.body().select("h1").eachText().stream())
        .flatMap(texts -> texts)
        .toList();
  }

  private Optional<String> title(
      Document page, JsonLd linked, MetaTags tags, Optional<String> outlet) {
    List<String> told =
        Stream.of(linked.text("headline"), tags.first("title-tag"), Optional.of(page.title()))
            .flatMap(Optional::stream)
            .map(title -> Headline.bare(title, outlet))
            .filter(title -> !title.isBlank())
            .toList();
    return Headline.shown(page, told).or(() -> told.stream().findFirst());
  }

  private List<String> authors(JsonLd linked, MetaTags tags, Visible visible) {
    return Stream.<Supplier<List<String>>>of(
            () -> linked.names("author"),
            () -> tags.all("author-tag"),
            () -> visible.all("author-mark"))
        .map(Supplier::get)
        .map(names -> Bylines.names(names, words))
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private Optional<LocalDate> published(
      JsonLd linked, MetaTags tags, Visible visible, Optional<String> url) {
    return Stream.<Supplier<Stream<String>>>of(
            () -> linked.text("datePublished").stream(),
            () -> tags.all("date-tag").stream(),
            () -> visible.all("date-mark").stream())
        .flatMap(Supplier::get)
        .flatMap(text -> Dates.first(text).stream())
        .map(day -> localDay(day, visible))
        .findFirst()
        .or(() -> url.flatMap(Dates::first))
        .or(visible::day);
  }

  /** A day marked for machines may be the one after the day that readers are shown. */
  private static LocalDate localDay(LocalDate marked, Visible visible) {
    return visible
        .dayBehindHeadline()
        .filter(shown -> shown.equals(marked.minusDays(1)))
        .orElse(marked);
  }
}
