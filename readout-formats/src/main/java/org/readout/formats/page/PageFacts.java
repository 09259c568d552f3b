package org.readout.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * Finds what a page says of its story: first in JSON-LD, then in Open Graph and other meta tags,
 * then in microdata, and at last in what it shows.
 */
final class PageFacts {
  private final PageWords words;
  private final JsonLd linked;
  private final MetaTags tags;
  private final Visible visible;
  private final String title;
  private final List<String> headlines;
  private final Optional<String> url;

  private PageFacts(PageElements elements, Optional<String> address, PageWords words) {
    this.words = words;
    this.linked = JsonLd.of(elements, words);
    this.tags = new MetaTags(elements, words);
    this.visible = new Visible(elements, words);
    this.title = elements.title();
    this.headlines = elements.called("h1").map(Element::text).toList();
    this.url = address.or(() -> tags.first("url-tag"));
  }

  /**
   * @param address where the page was fetched from, if that is known
   */
  static Facts of(PageElements elements, Optional<String> address, PageWords words) {
    return new PageFacts(elements, address, words).facts();
  }

  private Facts facts() {
    Optional<String> outlet = outlet();
    return new Facts(title(outlet), authors(), published(), outlet, url);
  }

  /** A name in words goes before one that is an address. */
  private Optional<String> outlet() {
    return outlets()
        .filter(name -> !Headline.isAddress(name))
        .findFirst()
        .or(() -> outlets().findFirst())
        .or(() -> Headline.behind(title, headlines()));
  }

  private Stream<String> outlets() {
    return Stream.<Supplier<List<String>>>of(
            () -> tags.all("outlet-tag"),
            () -> linked.names("publisher"),
            () -> visible.all("outlet-mark"),
            () -> Headline.outlet(title, url).stream().toList())
        .map(Supplier::get)
        .flatMap(List::stream)
        .map(Headline::withoutMotto)
        .filter(name -> !name.isBlank());
  }

  /** Those told and those shown. */
  private List<String> headlines() {
    return Stream.of(
            linked.text("headline").stream(), tags.first("title-tag").stream(), headlines.stream())
        .flatMap(texts -> texts)
        .toList();
  }

  private Optional<String> title(Optional<String> outlet) {
    List<String> told =
        Stream.of(linked.text("headline"), tags.first("title-tag"), Optional.of(title))
            .flatMap(Optional::stream)
            .map(words -> Headline.bare(words, outlet))
            .filter(words -> !words.isBlank())
            .toList();
    return Headline.shown(headlines, told).or(() -> told.stream().findFirst());
  }

  private List<String> authors() {
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

  private Optional<LocalDate> published() {
    return Stream.<Supplier<Stream<String>>>of(
            () -> linked.text("datePublished").stream(),
            () -> tags.all("date-tag").stream(),
            () -> visible.all("date-mark").stream())
        .flatMap(Supplier::get)
        .flatMap(text -> Dates.first(text).stream())
        .map(this::localDay)
        .findFirst()
        .or(() -> url.flatMap(Dates::first))
        .or(visible::day);
  }

  /** A day marked for machines may be the one after the day that readers are shown. */
  private LocalDate localDay(LocalDate marked) {
    return visible
        .dayBehindHeadline()
        .filter(shown -> shown.equals(marked.minusDays(1)))
        .orElse(marked);
  }
}
