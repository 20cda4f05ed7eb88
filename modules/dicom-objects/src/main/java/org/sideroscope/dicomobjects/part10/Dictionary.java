package org.sideroscope.dicomobjects.part10;

import com.pixelmed.dicom.AttributeTag;
import com.pixelmed.dicom.DicomDictionary;
import java.nio.charset.StandardCharsets;

/** Tags and value representations of PS3.6, by keyword. */
final class Dictionary {

  private Dictionary() {}

  /**
   * @throws IllegalArgumentException if there is no such keyword
   */
  static int tag(String keyword) {
    AttributeTag tag = DicomDictionary.StandardDictionary.getTagFromName(keyword);
    if (tag == null) {
      throw new IllegalArgumentException(keyword + " is not in the dictionary.");
    }
    return tag.getGroup() << 16 | tag.getElement();
  }

  static String vr(int tag) {
    byte[] vr =
        DicomDictionary.StandardDictionary.getValueRepresentationFromTag(
            new AttributeTag(tag >>> 16, tag & 0xFFFF));
    return vr == null ? "UN" : new String(vr, StandardCharsets.US_ASCII);
  }

  /** Whether numbers are stored as such rather than as text. */
  static boolean isBinary(String vr) {
    return switch (vr) {
      case "US", "SS", "UL", "SL", "FL", "FD", "AT", "UV", "SV" -> true;
      default -> false;
    };
  }
}
