package org.sideroscope.cohort.change;

/** Of what in a protocol, or in what follows from it, something is said. */
public enum Part {
  NAME,
  CRITERIA,
  QUESTIONS,
  ADJUDICATED,
  READERS,
  READERS_PER_STUDY,
  REPEATS,
  SEED,
  BLINDING,
  /** What the next dealing out of studies adds. */
  ASSIGNMENT,
  /** How many studies have their consensus, and what waits to be settled. */
  CONSENSUS
}
