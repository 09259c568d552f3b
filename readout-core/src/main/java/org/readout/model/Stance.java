package org.readout.model;

/** What a cue tells of the source's or the narrator's attitude to the content. */
public enum Stance {
  /** Said, reported, according to. */
  NEUTRAL,
  /** Confirmed, showed, insisted. */
  FIRM,
  /** Claimed, alleged: the narrator marks distance. The cue is a hedge of the content. */
  DOUBTING,
  /** Denied, rejected: the source holds the content to be false. */
  DENYING,
  /** Admitted, conceded. */
  CONCEDING,
  /** Urged, demanded, ordered: the source wants the content to become true. */
  DEMANDING,
  /** Vowed, promised, plans: the source says the content will be. */
  PLANNING,
  /** Believes, fears, hopes, suspects: the source does not state the content as known. */
  SUPPOSING
}
