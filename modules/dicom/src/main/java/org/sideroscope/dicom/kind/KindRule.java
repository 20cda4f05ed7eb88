package org.sideroscope.dicom.kind;

import java.util.Optional;
import java.util.function.Function;
import org.sideroscope.dicom.ImageKind;
import org.sideroscope.dicom.KindOfImage;

/**
 * One row of the table: a kind, and the clue that calls for it.
 *
 * @param clue the reason in words if it holds
 */
record KindRule(ImageKind kind, Function<ReadClues, Optional<String>> clue) {

  Optional<KindOfImage> apply(ReadClues clues) {
    return clue.apply(clues).map(reason -> KindOfImage.of(kind, reason));
  }
}
