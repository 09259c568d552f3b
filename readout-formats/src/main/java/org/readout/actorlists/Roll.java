package org.readout.actorlists;

/** Takes what is read from a list, as it comes. */
public interface Roll {
  void actor(ActorRow row);

  void role(RoleRow row);

  /** Notes what could not be read, with its place, the reason and what to do. */
  void refuse(String problem);
}
