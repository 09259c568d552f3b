package org.readout.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Finds what a page says of its story: first in JSON-LD, then in Open Graph and other meta tags,
 * then in microdata, and at last in what it shows.
 */
final class PageFacts {
  private static final Pattern GREENWICH = Pattern.compile("T.*(?:Z|[+-]00:?00)$");

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

  private Optional<String> outlet(
      Document page, JsonLd linked, MetaTags tags, Visible visible, Optional<String> url) {
    List<String> names =
        Stream.of(
                tags.all("outlet-tag"),
                linked.names("publisher"),
                visible.all("outlet-mark"),
                Headline.outlet(page.title(), url).stream().toList())
            .flatMap(List::stream)
            .map(Headline::withoutMotto)
            .toList();
    return names.stream()
        .filter(name -> !Headline.isAddress(name))
        .findFirst()
        .or(() -> names.stream().findFirst());
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
    Stream<String> marked =
        Stream.of(
                linked.text("datePublished").stream(),
                tags.all("date-tag").stream(),
                visible.all("date-mark").stream())
            .flatMap(texts -> texts);
    return marked
        .flatMap(text -> Dates.first(text).map(day -> localDay(text, day, visible)).stream())
        .findFirst()
        .or(() -> url.flatMap(Dates::first))
        .or(visible::day);
  }

  /** A time of Greenwich may be that of the evening before where the story was written. */
  private static LocalDate localDay(String text, LocalDate day, Visible visible) {
    boolean greenwich = GREENWICH.matcher(text.strip()).find();
    return greenwich
        ? visible.day().filter(shown -> shown.equals(day.minusDays(1))).orElse(day)
        : day;
  }
}
