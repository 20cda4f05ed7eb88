package org.sideroscope.dicom;

import java.util.Optional;
import org.sideroscope.dicom.source.Source;

/**
 * Something that is wrong with a stack or a file.
 *
 * @param sentence one plain sentence for the reader; holds no patient data
 * @param file the file it is about, if it is about a single one
 */
public record Defect(Severity severity, DefectKind kind, String sentence, Optional<Source> file) {

  /** Of stacks whose pixels are wider than what a volume holds. */
  public static final Defect ROUNDED_VALUES =
      of(
          Severity.INFO,
          DefectKind.ROUNDED_VALUES,
          "Values that do not fit in 16 bits are rounded to 1/65,536 of each image's range.");

  public static Defect of(Severity severity, DefectKind kind, String sentence) {
    return new Defect(severity, kind, sentence, Optional.empty());
  }

  public static Defect inFile(Severity severity, DefectKind kind, Source file, String sentence) {
    return new Defect(severity, kind, sentence, Optional.of(file));
  }
}
