package org.readout.formats.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/** A page's meta tags by their names, Open Graph's among them; which of them tell what is data. */
final class MetaTags {
  private static final List<String> NAMING = List.of("property", "name", "itemprop");

  private final PageWords words;
  private final Map<String, List<String>> contents = new TreeMap<>();

  MetaTags(PageElements elements, PageWords words) {
    this.words = words;
    elements.called("meta").forEach(this::keep);
    elements
        .called("link")
        .filter(link -> link.hasAttr("rel"))
        .forEach(link -> keep("link:" + link.attr("rel"), link.attr("href")));
  }

  /** What the first tag of a kind says that the page has. */
  Optional<String> first(String kind) {
    return all(kind).stream().findFirst();
  }

  /** What all tags of a kind say, in the order of the kind's names. */
  List<String> all(String kind) {
    return words.of(kind).stream()
        .flatMap(name -> contents.getOrDefault(name, List.of()).stream())
        .toList();
  }

  private void keep(Element tag) {
    for (String attribute : NAMING) {
      if (tag.hasAttr(attribute)) {
        keep(tag.attr(attribute), tag.attr("content"));
      }
    }
  }

  private void keep(String name, String content) {
    if (!content.isBlank()) {
      contents
          .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(content.strip());
    }
  }
}
