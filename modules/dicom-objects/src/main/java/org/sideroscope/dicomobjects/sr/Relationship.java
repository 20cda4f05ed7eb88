package org.sideroscope.dicomobjects.sr;

import java.util.Arrays;
import java.util.Optional;

/** How a content item belongs to the one above it (PS3.3 C.17.3.2.4). */
public enum Relationship {
  CONTAINS,
  HAS_OBS_CONTEXT,
  HAS_ACQ_CONTEXT,
  HAS_CONCEPT_MOD,
  HAS_PROPERTIES,
  INFERRED_FROM,
  SELECTED_FROM;

  /** The word of the attribute. */
  String word() {
    return name().replace('_', ' ');
  }

  static Optional<Relationship> parse(String word) {
    return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
