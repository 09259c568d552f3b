package org.readout.events;

import java.util.List;
import java.util.stream.Collectors;
import org.readout.model.EventMention;
import org.readout.model.Phrase;

/** Events as the books of trees write them. */
final class EventLines {
  private EventLines() {}

  static List<String> of(EventFinder finder, TreeBook.Page page) {
    return finder.find(page.analysis(), page.entities()).stream().map(EventLines::line).toList();
  }

  private static String line(EventMention event) {
    return "%s%s \"%s\": %s -> %s"
        .formatted(
            event.code().type(),
            event.code().mode().map(mode -> " " + mode).orElse(""),
            event.trigger().mention().text(),
            texts(event.actors()),
            texts(event.recipients()));
  }

  private static String texts(List<Phrase> side) {
    return side.isEmpty()
        ? "none"
        : side.stream().map(phrase -> phrase.mention().text()).collect(Collectors.joining(" + "));
  }
}
