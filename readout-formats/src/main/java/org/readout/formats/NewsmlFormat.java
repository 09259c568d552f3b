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
 * Takes in the text items of a NewsML-G2 file or message, with their text in NITF, XHTML or plain.
 * What was withdrawn, and what is no text, is refused by its status or class.
 */
final class NewsmlFormat implements ReportFormat {
  private static final Set<String> ROOTS = Set.of("newsItem", "newsMessage");
  private static final Set<String> ITEMS = Set.of("newsItem");

  @Override
  public String name() {
    return "newsml";
  }

  @Override
  public boolean fits(Source source) {
    return XmlItems.root(source).filter(ROOTS::contains).isPresent();
  }

  @Override
  public void read(Source source, Intake intake) throws IOException {
    XmlItems.each(
        source,
        ITEMS,
        "read a message without news items",
        intake,
        (item, items) -> item(source, item, intake));
  }

  private static void item(Source source, Item item, Intake intake) {
    String place = "%s:%d".formatted(source.name(), item.line());
    try {
      Draft.of(place, fields(item.element())).hand(intake);
    } catch (UnreadableException e) {
      intake.refuse(new Refusal(place, e.reason()));
    }
  }

  private static Map<String, String> fields(XmlElement item) throws UnreadableException {
    refuseWithdrawn(item);
    Map<String, String> fields = new TreeMap<>();
    fields.put("text", text(item));
    item.attribute("guid").ifPresent(id -> fields.put("id", id));
    put(
        fields,
        "title",
        first(item, "contentMeta", "headline").or(() -> first(item, "itemMeta", "title")));
    put(fields, "published", published(item));
    put(
        fields,
        "outlet",
        party(item, "itemMeta", "provider").or(() -> party(item, "contentMeta", "infoSource")));
    fields.put("authors", authors(item));
    return fields;
  }

  private static Optional<String> published(XmlElement item) {
    return first(item, "contentMeta", "contentCreated")
        .or(() -> first(item, "itemMeta", "firstCreated"))
        .or(() -> first(item, "itemMeta", "versionCreated"));
  }

  private static void refuseWithdrawn(XmlElement item) throws UnreadableException {
    Optional<String> status =
        item.children("itemMeta")
            .flatMap(meta -> meta.children("pubStatus"))
            .flatMap(pub -> pub.attribute("qcode").stream())
            .findFirst();
    if (status.filter(code -> !code.endsWith(":usable")).isPresent()) {
      throw new UnreadableException(
          "read an item that its agency calls \"%s\"; only usable ones are taken"
              .formatted(status.get()));
    }
  }

  private static String text(XmlElement item) throws UnreadableException {
    Optional<XmlElement> data = item.all("inlineData").findFirst();
    Optional<XmlElement> content = item.all("inlineXML").findFirst();
    if (content.isPresent()) {
      XmlElement body =
          Stream.of("body.content", "body")
              .flatMap(name -> content.get().all(name))
              .findFirst()
              .orElse(content.get());
      return Fragment.read(body.html()).text();
    }
    if (data.isPresent()) {
      return Fragment.text(data.get().text());
    }
    throw new UnreadableException(
        "read an item of class \"%s\" without text; only text items are taken"
            .formatted(itemClass(item)));
  }

  private static String itemClass(XmlElement item) {
    return item.all("itemClass")
        .flatMap(element -> element.attribute("qcode").stream())
        .findFirst()
        .orElse("unknown");
  }

  private static Optional<String> first(XmlElement item, String group, String name) {
    return item.children(group).flatMap(meta -> meta.text(name).stream()).findFirst();
  }

  /** A party is called by its name; without one by its literal or code. */
  private static Optional<String> party(XmlElement item, String group, String name) {
    return item.children(group)
        .flatMap(meta -> meta.children(name))
        .flatMap(
            party ->
                party
                    .text("name")
                    .or(() -> party.attribute("literal"))
                    .or(() -> party.attribute("qcode"))
                    .stream())
        .findFirst();
  }

  private static String authors(XmlElement item) {
    return item.children("contentMeta")
        .flatMap(meta -> meta.children("creator"))
        .flatMap(creator -> creator.text("name").or(() -> creator.attribute("literal")).stream())
        .collect(Collectors.joining("\n"));
  }

  private static void put(Map<String, String> fields, String name, Optional<String> value) {
    value.ifPresent(text -> fields.put(name, text));
  }
}
