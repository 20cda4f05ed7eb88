package org.sideroscope.dicom.deidentify;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.DataSet;

/**
 * What the header says for text within the pixels. Whether there is any nobody knows who did not
 * look: this program does not read pictures for text.
 */
final class PixelDoubts {

  private static final int SOP_CLASS_UID = 0x00080016;
  private static final int IMAGE_TYPE = 0x00080008;
  private static final int MODALITY = 0x00080060;
  private static final int CONVERSION_TYPE = 0x00080064;
  private static final int PHOTOMETRIC_INTERPRETATION = 0x00280004;
  private static final int BURNED_IN_ANNOTATION = 0x00280301;
  private static final int OVERLAY_BIT_POSITION = 0x0102;

  private static final String STORAGE = "1.2.840.10008.5.1.4.1.1.";
  private static final Set<String> GREY_MODALITIES = Set.of("MR", "CT", "PT", "CR", "DX", "MG");
  private static final Set<String> GREY = Set.of("MONOCHROME1", "MONOCHROME2", "");
  private static final Set<String> ULTRASOUND = Set.of("US", "IVUS");
  private static final Set<String> PHOTOGRAPHS = Set.of("XC", "ES", "GM", "DMS", "OP", "SM");

  private PixelDoubts() {}

  static Optional<LeftOut> of(DataSet dataSet) {
    String storage = dataSet.text(SOP_CLASS_UID).replace(STORAGE, "");
    String modality = dataSet.text(MODALITY);
    if (dataSet.text(BURNED_IN_ANNOTATION).equals("YES")) {
      return Optional.of(LeftOut.BURNED_IN);
    }
    if (isCapture(storage, modality, dataSet)) {
      return Optional.of(LeftOut.CAPTURE);
    }
    if (storage.startsWith("77.1.") || PHOTOGRAPHS.contains(modality)) {
      return Optional.of(LeftOut.PHOTOGRAPH);
    }
    if (storage.matches("[36](\\.[12])?") || ULTRASOUND.contains(modality)) {
      return Optional.of(LeftOut.ULTRASOUND);
    }
    if (GREY_MODALITIES.contains(modality)
        && !GREY.contains(dataSet.text(PHOTOMETRIC_INTERPRETATION))) {
      return Optional.of(LeftOut.COLOUR);
    }
    return hasOverlayInPixels(dataSet) ? Optional.of(LeftOut.OVERLAY_IN_PIXELS) : Optional.empty();
  }

  private static boolean isCapture(String storage, String modality, DataSet dataSet) {
    String imageType = String.join(" ", dataSet.texts(IMAGE_TYPE)).toUpperCase(Locale.ROOT);
    return storage.equals("7")
        || storage.startsWith("7.")
        || modality.equals("SC")
        || modality.equals("OT")
        || !dataSet.text(CONVERSION_TYPE).isEmpty()
        || imageType.matches(".*(SCREEN ?SAVE|SCREENSHOT|SCREEN CAPTURE|REPORT|\\bPASTED\\b).*");
  }

  /** An overlay whose first bit is not that of data of its own (PS3.5 8.1.2, retired). */
  private static boolean hasOverlayInPixels(DataSet dataSet) {
    return dataSet.elements().stream()
        .filter(element -> Treatments.isOverlay(element.group()))
        .filter(element -> (element.tag() & 0xFFFF) == OVERLAY_BIT_POSITION)
        .anyMatch(PixelDoubts::isNotZero);
  }

  private static boolean isNotZero(DataElement element) {
    return element.value() instanceof DataElement.Value.Bytes bytes && !bytes.isZero();
  }
}
