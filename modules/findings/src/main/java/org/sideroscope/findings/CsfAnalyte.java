package org.sideroscope.findings;

import java.util.Optional;

/**
 * What is measured in the cerebrospinal fluid, for pick lists. Source: specification section 6 (PN
 * "CSF analysis").
 */
public enum CsfAnalyte implements Term {
  RED_CELLS("redCells", "Red cells", "red cell count;erythrocytes;RBC"),
  WHITE_CELLS("whiteCells", "White cells", "white cell count;leukocytes;leucocytes;WBC"),
  FERRITIN("ferritin", "Ferritin", ""),
  XANTHOCHROMIA("xanthochromia", "Xanthochromia", ""),
  OPENING_PRESSURE("openingPressure", "Opening pressure", "");

  private final String key;
  private final String displayName;
  private final String otherNames;

  CsfAnalyte(String key, String displayName, String otherNames) {
    this.key = key;
    this.displayName = displayName;
    this.otherNames = otherNames;
  }

  @Override
  public String key() {
    return key;
  }

  @Override
  public String displayName() {
    return displayName;
  }

  /** The member that a reader's own words name; empty for words that name none. */
  public static Optional<CsfAnalyte> recognise(String words) {
    return Terms.recognise(values(), member -> member.otherNames, words);
  }
}
