package org.sideroscope.dicom.header;

import java.io.IOException;
import java.util.Set;

/** What a stated value representation says about the bytes that follow (PS3.5 7.1.2). */
public final class VrTable {

  private static final Set<String> LONG_LENGTH =
      Set.of("OB", "OD", "OF", "OL", "OV", "OW", "SQ", "SV", "UC", "UN", "UR", "UT", "UV");

  private VrTable() {}

  /** Whether the two bytes that lie {@code ahead} are the letters of a value representation. */
  public static boolean isVr(ByteCursor cursor, int ahead) throws IOException {
    return cursor.has(ahead + 2)
        && isCapital(cursor.peek(ahead))
        && isCapital(cursor.peek(ahead + 1));
  }

  /** Whether two reserved bytes and a length of 32 bits follow, rather than one of 16. */
  public static boolean hasLongLength(String vr) {
    return LONG_LENGTH.contains(vr);
  }

  /** Whether items of an undefined length hold bytes rather than elements. */
  static boolean isBytes(String vr) {
    return vr.equals("OB") || vr.equals("OW");
  }

  /** Whether a value can be a sequence: stated to be one, unknown, or not stated. */
  static boolean mayHoldItems(String vr) {
    return vr.equals("SQ") || vr.equals("UN") || vr.isEmpty();
  }

  private static boolean isCapital(int letter) {
    return letter >= 'A' && letter <= 'Z';
  }
}
