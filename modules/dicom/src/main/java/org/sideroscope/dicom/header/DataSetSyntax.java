package org.sideroscope.dicom.header;

import java.io.IOException;
import org.sideroscope.dicom.TransferSyntax;

/** Decides how a data set is written from what the file declares and from its first element. */
final class DataSetSyntax {

  private static final int HIGHEST_PLAUSIBLE_GROUP = 0x00FF;

  private DataSetSyntax() {}

  /**
   * @param uid as the meta information declares it, or empty
   * @param cursor stands at the data set and does not move
   */
  static TransferSyntax of(String uid, ByteCursor cursor) throws IOException {
    TransferSyntax declared =
        uid.isEmpty() ? TransferSyntax.EXPLICIT_LITTLE_ENDIAN : TransferSyntax.of(uid);
    if (declared.deflated() || !cursor.has(8)) {
      return declared;
    }
    // writers convert files and forget to change the declaration; the first element cannot lie
    boolean explicit = VrTable.isVr(cursor, 4);
    boolean big = isBigEndian(cursor.peekGroup());
    if (uid.isEmpty()) {
      return uncompressed(explicit, big);
    }
    return declared.explicitVr() == explicit && declared.bigEndian() == big
        ? declared
        : asWritten(declared, explicit, big);
  }

  /** Data sets begin with a low group; one that is high, and low with its bytes swapped, is big. */
  private static boolean isBigEndian(int littleEndianGroup) {
    int swapped = Short.toUnsignedInt(Short.reverseBytes((short) littleEndianGroup));
    return littleEndianGroup > HIGHEST_PLAUSIBLE_GROUP && swapped <= HIGHEST_PLAUSIBLE_GROUP;
  }

  private static TransferSyntax uncompressed(boolean explicit, boolean big) {
    if (!explicit) {
      return asWritten(TransferSyntax.IMPLICIT_LITTLE_ENDIAN, false, big);
    }
    return big ? TransferSyntax.EXPLICIT_BIG_ENDIAN : TransferSyntax.EXPLICIT_LITTLE_ENDIAN;
  }

  private static TransferSyntax asWritten(TransferSyntax syntax, boolean explicit, boolean big) {
    return new TransferSyntax(
        syntax.uid(), syntax.name(), explicit, big, false, syntax.encapsulated());
  }
}
