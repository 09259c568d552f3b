package org.readout.training.copies;

import java.util.Set;
import org.readout.model.Report;

/**
 * One report of the stream with the truth about it.
 *
 * @param stories the stories that its words come from; two reports are a pair when they share one
 * @param kind how it was made
 */
record Planted(Report report, Set<String> stories, Kind kind) {
  Planted {
    stories = Set.copyOf(stories);
  }

  /** How a report of the stream was made. */
  enum Kind {
    /** A wire story as it came. */
    STORY,
    /** A wire story with nearly all figures changed: another event in the same words. */
    RECAST,
    /** A report that comes every day in the same words with other figures. */
    DAILY,
    /** The same words under another name. */
    SAME,
    /** Only the beginning. */
    CUT,
    /** Another title, and a dateline with the agency's name before the text. */
    REHEADED,
    /** Words replaced, left out and put in, a paragraph dropped, at times a figure put right. */
    EDITED,
    /** Cut and edited. */
    CUT_AND_EDITED,
    /** Two stories, or most of them, one after the other. */
    JOINED
  }
}
