package org.readout.formats.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's elements in their order, walked through once however often some are looked for. */
final class PageElements {
  private final Document page;
  private final List<Element> all = new ArrayList<>();
  private final List<Element> shown;
  private final Map<String, List<Element>> byAttribute = new HashMap<>();

  private PageElements(Document page) {
    this.page = page;
    add(page);
    this.shown = all.subList(all.indexOf(page.body()), all.size());
  }

  static PageElements of(Document page) {
    return new PageElements(page);
  }

  Element body() {
    return page.body();
  }

  String title() {
    return page.title();
  }

  /** Those that can be seen: the body and what is in it. */
  List<Element> shown() {
    return shown;
  }

  /** Those of a name, wherever they stand. */
  Stream<Element> called(String name) {
    return all.stream().filter(element -> element.normalName().equals(name));
  }

  /** Those in the body that a mark fits. */
  Stream<Element> marked(Mark mark) {
    return byAttribute.computeIfAbsent(mark.attribute(), this::with).stream().filter(mark::fits);
  }

  private List<Element> with(String attribute) {
    return shown.stream().filter(element -> element.attributes().hasKey(attribute)).toList();
  }

  /** Pages are parsed so that elements do not nest deep. */
  private void add(Element element) {
    all.add(element);
    for (int i = 0; i < element.childNodeSize(); i++) {
      if (element.childNode(i) instanceof Element child) {
        add(child);
      }
    }
  }
}
