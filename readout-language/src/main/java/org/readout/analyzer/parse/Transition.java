package org.readout.analyzer.parse;

/** The moves of the arc-hybrid system; their ordinals are the columns of their scores. */
public enum Transition {
  /** The front word goes onto the stack. */
  SHIFT,
  /** The top of the stack comes to hang on the front word. */
  LEFT,
  /** The top of the stack comes to hang on the word below it. */
  RIGHT
}
