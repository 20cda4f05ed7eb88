package org.sideroscope.dicom.stack;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.sideroscope.dicom.SignalPart;
import org.sideroscope.dicom.header.Header;
import org.sideroscope.dicom.header.Tag;

/** Which part of the signal a frame shows: the standard's attribute, else the vendors' ways. */
final class SignalPartReader {

  private SignalPartReader() {}

  static SignalPart of(FrameAttributes frame, Header dataSet, List<String> imageType) {
    String component = frame.text(Tag.MR_IMAGE_FRAME_TYPE_SEQUENCE, Tag.COMPLEX_IMAGE_COMPONENT);
    return switch (component) {
      case "MAGNITUDE" -> SignalPart.MAGNITUDE;
      case "PHASE" -> SignalPart.PHASE;
      case "REAL" -> SignalPart.REAL;
      case "IMAGINARY" -> SignalPart.IMAGINARY;
      default -> fromVendors(dataSet, imageType);
    };
  }

  private static SignalPart fromVendors(Header dataSet, List<String> imageType) {
    boolean ge = dataSet.text(Tag.MANUFACTURER).toUpperCase(Locale.ROOT).startsWith("GE");
    OptionalInt raw = ge ? dataSet.integer(Tag.GE_RAW_DATA_TYPE) : OptionalInt.empty();
    return raw.isPresent() ? fromGe(raw.getAsInt()) : fromImageType(imageType);
  }

  private static SignalPart fromGe(int rawDataType) {
    return switch (rawDataType) {
      case 0 -> SignalPart.MAGNITUDE;
      case 1 -> SignalPart.PHASE;
      case 2 -> SignalPart.REAL;
      case 3 -> SignalPart.IMAGINARY;
      default -> SignalPart.UNSTATED;
    };
  }

  /** Siemens and United Imaging write M and P, Philips M_FFE, PHASE MAP, SW_P_FFE and the like. */
  private static SignalPart fromImageType(List<String> imageType) {
    for (String value : imageType.stream().skip(2).toList()) {
      switch (value) {
        case "M", "MAGNITUDE" -> {
          return SignalPart.MAGNITUDE;
        }
        case "P", "PHASE", "PHASE MAP" -> {
          return SignalPart.PHASE;
        }
        case "R", "REAL" -> {
          return SignalPart.REAL;
        }
        case "I", "IMAGINARY" -> {
          return SignalPart.IMAGINARY;
        }
        default -> {
          if (value.matches("(SW_)?P_[A-Z]+|SW_P")) {
            return SignalPart.PHASE;
          }
          if (value.matches("(SW_)?M_[A-Z]+|SW_M")) {
            return SignalPart.MAGNITUDE;
          }
        }
      }
    }
    return SignalPart.UNSTATED;
  }
}
