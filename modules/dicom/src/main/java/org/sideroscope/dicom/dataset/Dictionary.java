package org.sideroscope.dicom.dataset;

import com.pixelmed.dicom.AttributeTag;
import com.pixelmed.dicom.DicomDictionary;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Tags, keywords and value representations of PS3.6. */
public final class Dictionary {

  private Dictionary() {}

  /**
   * @throws IllegalArgumentException if there is no such keyword
   */
  public static int tag(String keyword) {
    AttributeTag tag = DicomDictionary.StandardDictionary.getTagFromName(keyword);
    if (tag == null) {
      throw new IllegalArgumentException(keyword + " is not in the dictionary.");
    }
    return tag.getGroup() << 16 | tag.getElement();
  }

  /** The keyword; empty if the tag is not in the dictionary. */
  public static String keyword(int tag) {
    return Objects.requireNonNullElse(
        DicomDictionary.StandardDictionary.getNameFromTag(attribute(tag)), "");
  }

  /** Two letters; {@code UN} if the tag is not in the dictionary. */
  public static String vr(int tag) {
    byte[] vr = DicomDictionary.StandardDictionary.getValueRepresentationFromTag(attribute(tag));
    return vr == null ? "UN" : oneOfSeveral(new String(vr, StandardCharsets.US_ASCII));
  }

  /** Whether numbers are stored as such rather than as text. */
  public static boolean isBinary(String vr) {
    return switch (vr) {
      case "US", "SS", "UL", "SL", "FL", "FD", "AT", "UV", "SV" -> true;
      default -> false;
    };
  }

  /** The toolkit has names of its own where the standard leaves a choice. */
  private static String oneOfSeveral(String vr) {
    return switch (vr) {
      case "XS" -> "US";
      case "OX", "XO" -> "OW";
      default -> vr;
    };
  }

  private static AttributeTag attribute(int tag) {
    return new AttributeTag(tag >>> 16, tag & 0xFFFF);
  }
}
