package org.sideroscope.dicom.header;

import java.io.IOException;
import org.sideroscope.dicom.TransferSyntax;

/** Decides how a data set is written from what the file declares and from its first element. */
final class DataSetSyntax {

  /** The groups data sets begin with: identifying, or directory structure. */
  private static final int FIRST_GROUP = 0x0008;

  private static final int FIRST_GROUP_OF_DICOMDIR = 0x0004;

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
    boolean big = isBigEndian(cursor.peekGroup(), declared.bigEndian());
    if (uid.isEmpty()) {
      return uncompressed(explicit, big);
    }
    return declared.explicitVr() == explicit && declared.bigEndian() == big
        ? declared
        : asWritten(declared, explicit, big);
  }

  /** What the first group shows, if it is one that files begin with; else what is declared. */
  private static boolean isBigEndian(int littleEndianGroup, boolean declared) {
    if (isFirstGroup(littleEndianGroup)) {
      return false;
    }
    int swapped = Short.toUnsignedInt(Short.reverseBytes((short) littleEndianGroup));
    return declared || isFirstGroup(swapped);
  }

  private static boolean isFirstGroup(int group) {
    return group == FIRST_GROUP || group == FIRST_GROUP_OF_DICOMDIR;
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
