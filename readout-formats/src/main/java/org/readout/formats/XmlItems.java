package org.readout.formats;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the items of an XML file one after the other, holding one at a time. A document type is
 * refused, since it can make a parser fetch and repeat what it likes.
 */
final class XmlItems implements AutoCloseable {
  private static final int DEEPEST = 200;
  private static final Pattern ROOT = Pattern.compile("<(?:[\\w.-]+:)?([A-Za-z][\\w.-]*)[\\s>/]");

  private final BoundedReader characters;
  private final XMLStreamReader xml;
  private final Set<String> names;
  private final Deque<String> path = new ArrayDeque<>();
  private final Map<String, String> texts = new HashMap<>();

  private XmlItems(BoundedReader characters, XMLStreamReader xml, Set<String> names) {
    this.characters = characters;
    this.xml = xml;
    this.names = names;
  }

  /**
   * An item and the line on which it begins.
   *
   * @param element the item
   */
  record Item(XmlElement element, int line) {}

  /** The local name of the first element of what looks to be XML. */
  static Optional<String> root(Source source) {
    String head = source.beginning();
    if (!head.stripLeading().startsWith("<")) {
      return Optional.empty();
    }
    Matcher root = ROOT.matcher(head);
    return root.find() ? Optional.of(root.group(1)) : Optional.empty();
  }

  /**
   * Hands over all items of a file; tells on which line it ends in a fault.
   *
   * @param names local names of the elements that are items
   * @param none what is told of a file without one
   */
  static void each(
      Source source, Set<String> names, String none, Intake intake, BiConsumer<Item, XmlItems> take)
      throws IOException {
    int line = 1;
    try (XmlItems items = of(source, names)) {
      Optional<Item> item = items.next();
      if (item.isEmpty()) {
        intake.refuse(new Refusal(source.name(), none));
      }
      for (; item.isPresent(); item = items.next()) {
        take.accept(item.get(), items);
        line = items.line();
      }
    } catch (UnreadableException e) {
      intake.refuse(new Refusal("%s:%d".formatted(source.name(), line), e.reason()));
    }
  }

  private static XmlItems of(Source source, Set<String> names)
      throws IOException, UnreadableException {
    BoundedReader characters = new BoundedReader(CharacterSet.reader(source), Limits.LONGEST_LINE);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      return new XmlItems(characters, factory.createXMLStreamReader(characters), names);
    } catch (XMLStreamException | RuntimeException e) {
      throw unreadable(e);
    }
  }

  /** The next item; empty at the end of the file. */
  private Optional<Item> next() throws UnreadableException {
    characters.restart();
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT && names.contains(xml.getLocalName())) {
          int line = xml.getLocation().getLineNumber();
          return Optional.of(new Item(element(), line));
        }
        outside(event);
      }
      return Optional.empty();
    } catch (XMLStreamException | RuntimeException e) {
      // The JDK's reader meets some broken files with faults of its own, such as missing messages.
      throw unreadable(e);
    }
  }

  /** The first text that stood in an element outside of items, by the path to it. */
  Optional<String> text(String elementPath) {
    return Optional.ofNullable(texts.get(elementPath));
  }

  private int line() {
    return Math.max(1, xml.getLocation().getLineNumber());
  }

  @Override
  public void close() {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      // Nothing is held that would have to be given back.
      return;
    }
  }

  private void outside(int event) throws UnreadableException {
    if (event == XMLStreamConstants.DTD) {
      throw new UnreadableException(
          "read a document type (<!DOCTYPE ...>), which is not taken; take it out of the file");
    }
    if (event == XMLStreamConstants.START_ELEMENT) {
      path.addLast(xml.getLocalName());
      refuseDepth(path.size());
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      path.pollLast();
    } else if (event == XMLStreamConstants.CHARACTERS && !xml.isWhiteSpace() && path.size() < 4) {
      texts.putIfAbsent(String.join("/", path), xml.getText().strip());
    }
  }

  /** Reads the element that has just begun to its end, without recursion. */
  private XmlElement element() throws XMLStreamException, UnreadableException {
    Deque<Open> open = new ArrayDeque<>();
    open.push(Open.at(xml));
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        open.push(Open.at(xml));
        refuseDepth(open.size());
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        XmlElement closed = open.pop().closed();
        if (open.isEmpty()) {
          return closed;
        }
        open.element().content().add(closed);
      } else if (xml.hasText() && event != XMLStreamConstants.COMMENT) {
        open.element().content().add(xml.getText() == null ? "" : xml.getText());
      }
    }
  }

  private static void refuseDepth(int depth) throws UnreadableException {
    if (depth > DEEPEST) {
      throw new UnreadableException(
          "read elements nested more than %d deep; give the file as its agency made it"
              .formatted(DEEPEST));
    }
  }

  private static UnreadableException unreadable(Exception e) {
    String message = String.valueOf(e.getMessage()).replaceFirst("(?s).*Message: ", "").strip();
    return new UnreadableException(
        "read no XML from there on (%s); mend it or fetch it anew".formatted(message));
  }

  /** An element whose end has not come yet. */
  private record Open(String name, Map<String, String> attributes, List<Object> content) {
    static Open at(XMLStreamReader xml) {
      Map<String, String> attributes = new HashMap<>();
      for (int i = 0; i < xml.getAttributeCount(); i++) {
        attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
      }
      return new Open(xml.getLocalName(), attributes, new ArrayList<>());
    }

    XmlElement closed() {
      return new XmlElement(name, attributes, content);
    }
  }
}
