package org.readout.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a time expression is resolved against.
 *
 * @param published the report's date
 * @param story how far the telling has come
 * @param direction where the clause looks
 */
record Anchor(Optional<LocalDate> published, Story story, Direction direction) {

  /** Where a clause looks from the report's date, as far as its verb tells. */
  enum Direction {
    BACK,
    AHEAD,
    UNTOLD
  }

  /** The same with the day that the story has reached in the report's stead. */
  Anchor inStory() {
    return new Anchor(story.day(), story, direction);
  }

  boolean ahead() {
    return direction == Direction.AHEAD;
  }
}
