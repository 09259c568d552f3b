package org.readout.events;

import java.util.List;

/** What fills the places around a trigger; the words themselves, not what belongs to them. */
@FunctionalInterface
interface Frame {
  /** Heads of the fillers, conjuncts each on their own; empty where nothing stands there. */
  List<Integer> fillers(Slot slot);
}
