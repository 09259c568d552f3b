package org.readout.formats;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of XML with all that is in it. Names are local, without their space.
 *
 * @param content texts as {@link String}, elements as {@link XmlElement}, in order
 */
record XmlElement(String name, Map<String, String> attributes, List<Object> content) {
  XmlElement {
    attributes = Map.copyOf(attributes);
    content = List.copyOf(content);
  }

  Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute)).filter(value -> !value.isBlank());
  }

  /** The elements right within with one of the names; those of the first name come first. */
  Stream<XmlElement> children(String... names) {
    return Arrays.stream(names)
        .flatMap(wanted -> elements().filter(element -> element.name.equals(wanted)));
  }

  /** All elements within, however deep, that have a name; in their order. */
  Stream<XmlElement> all(String wanted) {
    return elements()
        .flatMap(
            element ->
                Stream.concat(
                    element.name.equals(wanted) ? Stream.of(element) : Stream.of(),
                    element.all(wanted)));
  }

  /** The text of the first element right within that has one. */
  Optional<String> text(String... names) {
    return children(names)
        .map(XmlElement::text)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  /** All text within, without any mark-up. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Object part : content) {
      text.append(part instanceof XmlElement element ? element.text() : part);
    }
    return text.toString();
  }

  boolean hasElements() {
    return elements().findAny().isPresent();
  }

  /** What is within as HTML: elements by their names, without attributes. */
  String html() {
    StringBuilder html = new StringBuilder();
    for (Object part : content) {
      if (part instanceof XmlElement element) {
        html.append('<').append(element.name).append('>').append(element.html());
        html.append("</").append(element.name).append('>');
      } else {
        html.append(part.toString().replace("&", "&amp;").replace("<", "&lt;"));
      }
    }
    return html.toString();
  }

  private Stream<XmlElement> elements() {
    return content.stream().filter(XmlElement.class::isInstance).map(XmlElement.class::cast);
  }
}
