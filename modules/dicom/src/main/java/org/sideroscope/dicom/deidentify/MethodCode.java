package org.sideroscope.dicom.deidentify;

import java.util.List;
import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.DataSet;

/** How something was de-identified, as a code of the scheme DCM (PS3.16 CID 7050). */
record MethodCode(String value, String meaning) {

  static final MethodCode BASIC_PROFILE =
      new MethodCode("113100", "Basic Application Confidentiality Profile");
  static final MethodCode STRUCTURED_CONTENT =
      new MethodCode("113104", "Clean Structured Content Option");
  static final MethodCode SAFE_PRIVATE = new MethodCode("113111", "Retain Safe Private Option");

  DataSet item() {
    return code(value, "DCM", meaning);
  }

  /** A code item (PS3.3 8.8). */
  static DataSet code(String value, String scheme, String meaning) {
    return DataSet.of(
        List.of(
            DataElement.text(0x00080100, "SH", value),
            DataElement.text(0x00080102, "SH", scheme),
            DataElement.text(0x00080104, "LO", meaning)));
  }
}
