package org.sideroscope.cohort.field;

/** What kind of answer a field takes, and so how agreement about it is measured. */
public enum FieldScale {
  /** Categories without an order. */
  NOMINAL,
  /** Categories in their order. */
  ORDINAL,
  /** How many. */
  COUNT,
  /** A volume in millilitres. */
  MILLILITRES;

  /** Whether answers are numbers rather than categories. */
  public boolean isNumeric() {
    return this == COUNT || this == MILLILITRES;
  }
}
