package org.readout.actors;

/**
 * A mention of somebody or something of a country, as a sign of where a report is set.
 *
 * @param at where it stands
 * @param use what the mention is to its clause
 * @param faint whether it counts only where there is no better one: a newspaper tells of many lands
 */
record Sign(String country, Standing at, Use use, boolean faint) {

  /** What somebody or something of a country is to the clause in which it is spoken of. */
  enum Use {
    /** "in Peru": where something is. */
    SCENE,
    /** "Peru": who would act or be acted on is the land or its government. */
    LAND,
    /** "Lima": a town as somebody's aim. */
    TOWN,
    /** "the Peruvian army" */
    STATE,
    /** "Peruvian farmers", "Peru's election": what is mostly at home. */
    SETTLED,
    /** "a Peruvian": one may be anywhere. */
    LOOSE
  }

  /**
   * Whether it tells nothing of somebody's home, since it is the other side of what he does or
   * suffers: whoever condemns Peru is not Peru's, nor who robs a Peruvian.
   *
   * @param state whether he is of those of a state who deal with other states
   */
  boolean against(Standing somebody, boolean state) {
    boolean other =
        switch (use) {
          case SCENE, SETTLED -> false;
          case STATE, TOWN, LAND -> (state || use == Use.LAND) && !owns(somebody);
          case LOOSE -> !at.subject();
        };
    return other && somebody.faces(at);
  }

  /** "Peru dismissed the army chief": its own, most likely. */
  private boolean owns(Standing somebody) {
    return at.subject() && somebody.heads();
  }
}
