package org.sideroscope.dicom.deidentify;

import java.util.Set;
import org.sideroscope.dicom.dataset.DataElement;
import org.sideroscope.dicom.dataset.DataSet;

/**
 * The private attribute that stays (Retain Safe Private Option, PS3.15 E.3.10): a small number
 * without which series are taken apart wrongly. GE says only there whether an image is a magnitude
 * or a phase.
 */
final class SafePrivate {

  private static final int SHORT_NUMBER = 2;

  /** Element without its block, of a group, under the name its maker reserved the block with. */
  private record Known(int group, String creator, int element) {}

  private static final Set<Known> KNOWN = Set.of(new Known(0x0043, "GEMS_PARM_01", 0x2F));

  private SafePrivate() {}

  /** Whether an element of a data set stays: one of the numbers, or the reservation it needs. */
  static boolean isSafe(DataElement element, DataSet around) {
    int number = element.tag() & 0xFFFF;
    int block = number >>> 8;
    if (!element.isPrivate()) {
      return false;
    }
    return block == 0
        ? KNOWN.stream().anyMatch(known -> isReservedBy(known, element, around))
        : KNOWN.stream()
            .filter(known -> known.group() == element.group())
            .filter(known -> known.element() == (number & 0xFF))
            .anyMatch(known ->
                isShortNumber(element)
                    && around.text(element.group() << 16 | block).equals(known.creator()));
  }

  private static boolean isReservedBy(Known known, DataElement creator, DataSet around) {
    int block = creator.tag() & 0xFF;
    return known.group() == creator.group()
        && creator.text().equals(known.creator())
        && around
            .find(creator.group() << 16 | block << 8 | known.element())
            .filter(SafePrivate::isShortNumber)
            .isPresent();
  }

  private static boolean isShortNumber(DataElement element) {
    return element.value() instanceof DataElement.Value.Bytes bytes
        && bytes.length() == SHORT_NUMBER
        && (element.vr().equals("US") || element.vr().equals("SS") || element.vr().equals("UN"));
  }
}
