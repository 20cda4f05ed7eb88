package org.sideroscope.dicom.deidentify;

import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.DataSet;

/** What an item of a report's content is (PS3.3 C.17.3). */
final class ContentItem {

  static final int TEXT_VALUE = 0x0040A160;
  private static final int VALUE_TYPE = 0x0040A040;
  private static final int CONCEPT_NAME = 0x0040A043;
  private static final int CODING_SCHEME = 0x00080102;

  private ContentItem() {}

  /** Whether it is a text under a concept of a private coding scheme (PS3.16 8: 99...). */
  static boolean isTextOfPrivateConcept(DataSet item) {
    return item.text(VALUE_TYPE).equals("TEXT")
        && item.find(CONCEPT_NAME).map(DataElement::items).stream()
            .flatMap(names -> names.stream())
            .anyMatch(name -> name.text(CODING_SCHEME).startsWith("99"));
  }
}
