package org.readout.analyzer.parse;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.readout.analyzer.tag.WordTag;
import org.readout.language.Upos;

/**
 * Hangs the day in "The premier on Monday rejected the plan" on the verb, as news means it, where
 * the parser hangs it on the subject.
 */
public final class DaysOfVerbs {
  private static final Set<String> DAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<Upos> VERBAL = Set.of(Upos.VERB, Upos.AUX, Upos.ADV);

  private DaysOfVerbs() {}

  /** The same sentence, its days hung anew. */
  public static ParsedSentence hungAnew(List<String> forms, ParsedSentence parsed) {
    List<Arc> arcs = new ArrayList<>(parsed.arcs());
    for (int day = 1; day + 1 < forms.size(); day++) {
      int verb = DAYS.contains(forms.get(day)) ? verbAfter(day, parsed) : -1;
      if (verb > day && ofSubject(day, verb, parsed.arcs())) {
        arcs.set(day, new Arc(verb, "obl", parsed.arcs().get(day).confidence()));
      }
    }
    return new ParsedSentence(parsed.tags(), arcs, parsed.names());
  }

  /** The verb whose group begins right after the day; -1 where none does. */
  private static int verbAfter(int day, ParsedSentence parsed) {
    WordTag next = parsed.tags().get(day + 1);
    if (!VERBAL.contains(next.upos())) {
      return -1;
    }
    int head = parsed.arcs().get(day + 1).head();
    return next.upos() == Upos.VERB && head <= day ? day + 1 : head;
  }

  /** Whether the day hangs within a subject of the verb. */
  private static boolean ofSubject(int day, int verb, List<Arc> arcs) {
    for (int at = day; at >= 0; at = arcs.get(at).head()) {
      Arc arc = arcs.get(at);
      if (arc.head() == verb) {
        return at != day && arc.relation().startsWith("nsubj");
      }
    }
    return false;
  }
}
