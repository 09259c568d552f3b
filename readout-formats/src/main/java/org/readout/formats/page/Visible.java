package org.readout.formats.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a page shows or marks in its body; the marks are data. */
final class Visible {
  private static final int LONGEST_DATE_LINE = 120;
  private static final int ELEMENTS_BEHIND_HEADLINE = 300;

  private final PageElements elements;
  private final PageWords words;

  Visible(PageElements elements, PageWords words) {
    this.elements = elements;
    this.words = words;
  }

  /** What stands in all elements with a mark of a kind, in the order of the marks. */
  List<String> all(String kind) {
    return words.marks(kind).stream()
        .flatMap(elements::marked)
        .map(Visible::said)
        .filter(text -> !text.isBlank())
        .toList();
  }

  /** The first date that stands in a short line: behind the headline, else anywhere. */
  Optional<LocalDate> day() {
    return dayBehindHeadline().or(() -> day(elements.shown().stream()));
  }

  Optional<LocalDate> dayBehindHeadline() {
    return day(
        elements.shown().stream()
            .dropWhile(element -> !element.normalName().equals("h1"))
            .limit(ELEMENTS_BEHIND_HEADLINE));
  }

  private static Optional<LocalDate> day(Stream<Element> elements) {
    return elements
        .map(Visible::ownLine)
        .filter(line -> line.length() <= LONGEST_DATE_LINE)
        .flatMap(line -> Dates.first(line).stream())
        .findFirst();
  }

  private static String ownLine(Element element) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof TextNode text) {
        line.append(text.text()).append(' ');
      }
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
