package org.readout.formats;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.readout.formats.XmlItems.Item;

/**
 * Takes in the entries of an RSS (0.9x, 1.0, 2.0) or Atom feed, one report each: its whole content
 * where the feed brings it, else its summary, else its title. The feed's title is the outlet.
 */
final class FeedFormat implements ReportFormat {
  private static final Set<String> ROOTS = Set.of("rss", "RDF", "feed");
  private static final Set<String> ENTRIES = Set.of("item", "entry");

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public boolean fits(Source source) {
    return XmlItems.root(source).filter(ROOTS::contains).isPresent();
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    XmlItems.each(
        source,
        ENTRIES,
        "read a feed without entries",
        intake,
        (item, items) -> entry(source, item, items, intake));
  }

  private static void entry(Source source, Item item, XmlItems items, Intake intake) {
    String place = "%s:%d".formatted(source.name(), item.line());
    try {
      Draft.of(place, fields(item.element(), items)).hand(intake);
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(place, e.reason()));
    }
  }

  private static Map<String, String> fields(XmlElement entry, XmlItems items)
      throws UnreadableException {
    Map<String, String> fields = new TreeMap<>();
    Optional<String> title = entry.text("title");
    if (title.isPresent()) {
      fields.put("title", Fragment.text(title.get()));
    }
    fields.put("text", text(entry, fields.getOrDefault("title", "")));
    Optional<String> link = link(entry);
    link.ifPresent(url -> fields.put("url", url));
    link.or(() -> entry.text("guid", "id")).ifPresent(id -> fields.put("id", id));
    entry
        .text("published", "pubDate", "issued", "date", "updated")
        .ifPresent(day -> fields.put("published", day));
    outlet(entry, items).ifPresent(name -> fields.put("outlet", name));
    fields.put("authors", authors(entry));
    return fields;
  }

  private static String text(XmlElement entry, String title) throws UnreadableException {
    for (String name : new String[] {"encoded", "content", "description", "summary"}) {
      Optional<XmlElement> element = entry.children(name).findFirst();
      String text = element.isPresent() ? text(element.get()) : "";
      if (!text.isBlank()) {
        return text;
      }
    }
    return title;
  }

  /** Content is HTML in one text, or HTML's own elements. */
  private static String text(XmlElement element) throws UnreadableException {
    return element.hasElements()
        ? Fragment.read(element.html()).text()
        : Fragment.text(element.text());
  }

  private static Optional<String> link(XmlElement entry) {
    return entry
        .children("link")
        .filter(link -> link.attribute("rel").orElse("alternate").equals("alternate"))
        .flatMap(link -> Stream.of(link.attribute("href").orElse(link.text()).strip()))
        .filter(url -> !url.isEmpty())
        .findFirst();
  }

  private static Optional<String> outlet(XmlElement entry, XmlItems items) {
    return entry
        .children("source")
        .flatMap(source -> source.text("title").or(() -> Optional.of(source.text())).stream())
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .findFirst()
        .or(() -> items.text("rss/channel/title"))
        .or(() -> items.text("feed/title"))
        .or(() -> items.text("RDF/channel/title"));
  }

  private static String authors(XmlElement entry) {
    return entry
        .children("creator", "author")
        .map(author -> author.text("name").orElse(author.text()).strip())
        .collect(Collectors.joining("\n"));
  }
}
