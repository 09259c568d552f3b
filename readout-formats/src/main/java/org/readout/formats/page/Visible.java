package org.readout.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a page shows or marks in its body; the marks are CSS selectors and data. */
final class Visible {
  private static final int LONGEST_DATE_LINE = 120;
  private static final int ELEMENTS_BEHIND_HEADLINE = 300;

  private final Document page;
  private final PageWords words;

  Visible(Document page, PageWords words) {
    this.page = page;
    this.words = words;
  }

  Optional<String> first(String kind) {
    return all(kind).stream().findFirst();
  }

  /** What stands in all elements with a mark of a kind, in the order of the marks. */
  List<String> all(String kind) {
    return words.of(kind).stream()
        .flatMap(mark -> page.body().select(mark).stream())
        .map(Visible::said)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The first date that stands in a short line: behind the headline, else anywhere. */
  Optional<LocalDate> day() {
    return dayBehindHeadline().or(() -> day(page.body().getAllElements().stream()));
  }

  Optional<LocalDate> dayBehindHeadline() {
    return day(
        page.body().getAllElements().stream()
            .dropWhile(element -> !element.normalName().equals("h1"))
            .limit(ELEMENTS_BEHIND_HEADLINE));
  }

  private static Optional<LocalDate> day(Stream<Element> elements) {
    return elements
        .map(Visible::ownLine)
        .filter(line -> line.length() <= LONGEST_DATE_LINE && hasDigit(line))
        .flatMap(line -> Dates.first(line).stream())
        .findFirst();
  }

  private static boolean hasDigit(String line) {
    return line.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static String ownLine(Element element) {
    StringBuilder line = new StringBuilder();
    for (TextNode text : element.textNodes()) {
      line.append(text.text()).append(' ');
    }
    return line.toString();
  }

  private static String said(Element element) {
    return Stream.of("content", "datetime", element.normalName().equals("abbr") ? "title" : "")
        .map(element::attr)
        .filter(value -> !value.isBlank())
        .findFirst()
        .orElseGet(element::text)
        .strip();
  }
}
