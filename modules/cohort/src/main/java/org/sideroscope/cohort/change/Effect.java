package org.sideroscope.cohort.change;

/**
 * One thing that is different under another protocol.
 *
 * @param change what is different, a sentence
 * @param consequence what that does to readings already made, and to work that is assigned;
 *     sentences, which say so where it does nothing
 */
public record Effect(Part part, String change, String consequence) {

  /** Both, on one line. */
  public String sentence() {
    return change + " " + consequence;
  }
}
