package org.readout.events;

import java.util.List;
import org.readout.model.EventMention;
import org.readout.model.Phrase;
import org.readout.model.RuleId;

/**
 * Why events were found in a report, and what else came close.
 *
 * @param misses rules whose trigger stands in the text but that lacked something or gave way
 */
public record EventExplanation(List<EventMention> events, List<Miss> misses) {
  public EventExplanation {
    events = List.copyOf(events);
    misses = List.copyOf(misses);
  }

  /**
   * A rule that did not hold.
   *
   * @param lacks what it lacked, in the words of the rule
   */
  public record Miss(Phrase trigger, RuleId rule, List<String> lacks) {
    public Miss {
      lacks = List.copyOf(lacks);
    }
  }
}
