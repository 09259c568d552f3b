package org.readout.attribution;

/**
 * What a cue's grammar gives as its content.
 *
 * @param impersonal whether the subject belongs to the content ("is said to have fled") or is empty
 *     ("it was reported that")
 * @param open whether the content is a question or bare object, not a statement ("why he left")
 * @param anothers whether another says it, whose words the cue judges ("denied the rebels' claim
 *     that")
 */
record Content(Stretch places, boolean impersonal, boolean open, boolean anothers) {
  Content(Stretch places, boolean impersonal, boolean open) {
    this(places, impersonal, open, false);
  }
}
