package org.sideroscope.dicom.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sideroscope.dicom.Codecs;
import org.sideroscope.dicom.Defect;
import org.sideroscope.dicom.DefectKind;
import org.sideroscope.dicom.Severity;

/** What can be told about the pixels of a stack before they are read. */
final class PixelDefects {

  private static final Defect COLOUR =
      Defect.of(Severity.INFO, DefectKind.COLOUR, "The images are in colour; shown as grey.");

  private static final Defect LOSSY =
      Defect.of(
          Severity.WARNING,
          DefectKind.LOSSY_COMPRESSION,
          "The images were compressed with loss: fine dark rims and dots may be changed or gone.");

  private PixelDefects() {}

  static List<Defect> of(List<ImageFrame> frames) {
    List<Defect> defects = new ArrayList<>();
    Map<String, Integer> undecodable = new LinkedHashMap<>();
    for (ImageFrame frame : frames) {
      if (!isDecodable(frame)) {
        undecodable.merge(frame.file().pixels().transferSyntax().describe(), 1, Integer::sum);
      }
    }
    undecodable.forEach((syntax, count) -> defects.add(undecodable(syntax, count)));
    defects.addAll(LengthDefects.of(frames.stream().map(ImageFrame::file).distinct().toList()));
    ImageFile first = frames.getFirst().file();
    if (first.mosaicLacks().isPresent()) {
      defects.add(mosaic(first.mosaicLacks().get()));
    }
    if (first.lossy()) {
      defects.add(LOSSY);
    }
    if (first.pixels().isColour()) {
      defects.add(COLOUR);
    }
    if (first.pixels().bitsAllocated() > 16) {
      defects.add(Defect.ROUNDED_VALUES);
    }
    return defects;
  }

  static boolean isDecodable(ImageFrame frame) {
    return Codecs.canDecode(frame.file().pixels());
  }

  private static Defect undecodable(String syntax, int images) {
    return Defect.of(
        Severity.ERROR,
        DefectKind.UNDECODABLE,
        "%s written as %s, which this program cannot decode."
            .formatted(images == 1 ? "An image is" : images + " images are", syntax));
  }

  private static Defect mosaic(String lacking) {
    return Defect.of(
        Severity.ERROR,
        DefectKind.MOSAIC,
        "Each image is a mosaic of many slices and is not shown, since its header does not say %s."
            .formatted(lacking));
  }
}
