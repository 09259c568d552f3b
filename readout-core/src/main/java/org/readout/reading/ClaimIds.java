package org.readout.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.readout.model.EventMention;
import org.readout.model.Report;

/**
 * Names the claims of a report by the place of the trigger in code points and the type: the same
 * for the same telling ever after. The second claim of one trigger and type ends in {@code :2}.
 */
final class ClaimIds {
  private ClaimIds() {}

  /** One for each event, in their order; no two are alike. */
  static List<String> of(Report report, List<EventMention> events) {
    Map<String, Integer> used = new HashMap<>();
    List<String> ids = new ArrayList<>();
    for (EventMention event : events) {
      String id = id(report, event);
      int times = used.merge(id, 1, Integer::sum);
      ids.add(times == 1 ? id : id + ":" + times);
    }
    return ids;
  }

  private static String id(Report report, EventMention event) {
    int start = report.text().codePointCount(0, event.trigger().mention().start());
    return "%s:%d:%s".formatted(report.id(), start, event.code().type());
  }
}
