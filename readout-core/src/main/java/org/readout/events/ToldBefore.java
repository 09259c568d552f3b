package org.readout.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.readout.model.EventMention;

/**
 * Lends an act that the text points back to the sides with which it was told before: "Rebels
 * attacked Kitwe. <b>The attack</b> killed ten." Where the sentence nearest before tells of two
 * acts that it may be, with unlike sides, neither lends any.
 */
final class ToldBefore {
  private final EarlierActs acts;

  ToldBefore(EarlierActs acts) {
    this.acts = acts;
  }

  /** The events in text order, with the sides that they are lent. */
  List<EventMention> filled(List<Telling> tellings) {
    List<Telling> filled = new ArrayList<>();
    for (Telling telling : tellings) {
      boolean open = telling.back() != Telling.Back.NOTHING;
      filled.add(open ? earlier(telling, filled).map(telling::after).orElse(telling) : telling);
    }
    return filled.stream().map(Telling::event).toList();
  }

  private Optional<Telling> earlier(Telling telling, List<Telling> before) {
    List<Telling> meant = before.stream().filter(one -> mayBe(one, telling)).toList();
    if (meant.isEmpty()) {
      return Optional.empty();
    }
    Telling nearest = meant.get(meant.size() - 1);
    boolean alone =
        meant.stream()
            .filter(one -> sentence(one) == sentence(nearest))
            .allMatch(one -> sameSides(one.event(), nearest.event()));
    return alone ? Optional.of(nearest) : Optional.empty();
  }

  private boolean mayBe(Telling earlier, Telling telling) {
    EarlierActs.Window window = acts.of(telling.event().code().type());
    boolean lends =
        telling.back() == Telling.Back.ACTORS
            ? !earlier.event().actors().isEmpty()
            : earlier.hasSides();
    return lends
        && window.types().contains(earlier.event().code().type())
        && sentence(telling) - sentence(earlier) <= window.sentences();
  }

  private static boolean sameSides(EventMention one, EventMention other) {
    return one.actors().equals(other.actors()) && one.recipients().equals(other.recipients());
  }

  private static int sentence(Telling telling) {
    return telling.event().trigger().sentence();
  }
}
