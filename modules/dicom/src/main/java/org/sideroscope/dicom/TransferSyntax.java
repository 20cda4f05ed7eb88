package org.sideroscope.dicom;

import java.util.Map;
import java.util.Set;

/**
 * How a data set and its pixel data are written (PS3.5 chapter 10).
 *
 * @param uid as in the file's meta information
 * @param name for people
 * @param explicitVr whether elements state their value representation
 * @param bigEndian byte order of the data set
 * @param deflated whether the data set is compressed as a whole
 * @param encapsulated whether the pixel data are fragments of compressed frames
 */
public record TransferSyntax(
    String uid,
    String name,
    boolean explicitVr,
    boolean bigEndian,
    boolean deflated,
    boolean encapsulated) {

  public static final TransferSyntax IMPLICIT_LITTLE_ENDIAN =
      new TransferSyntax(
          "1.2.840.10008.1.2", "implicit VR little endian", false, false, false, false);
  public static final TransferSyntax EXPLICIT_LITTLE_ENDIAN =
      new TransferSyntax(
          "1.2.840.10008.1.2.1", "explicit VR little endian", true, false, false, false);
  public static final TransferSyntax DEFLATED =
      new TransferSyntax("1.2.840.10008.1.2.1.99", "deflated", true, false, true, false);
  public static final TransferSyntax EXPLICIT_BIG_ENDIAN =
      new TransferSyntax("1.2.840.10008.1.2.2", "explicit VR big endian", true, true, false, false);
  public static final TransferSyntax RLE = encapsulated("1.2.840.10008.1.2.5", "RLE lossless");

  private static final Map<String, String> JPEG_FAMILY =
      Map.ofEntries(
          Map.entry("1.2.840.10008.1.2.4.50", "JPEG baseline"),
          Map.entry("1.2.840.10008.1.2.4.51", "JPEG extended"),
          Map.entry("1.2.840.10008.1.2.4.57", "JPEG lossless"),
          Map.entry("1.2.840.10008.1.2.4.70", "JPEG lossless, first-order prediction"),
          Map.entry("1.2.840.10008.1.2.4.80", "JPEG-LS lossless"),
          Map.entry("1.2.840.10008.1.2.4.81", "JPEG-LS near-lossless"),
          Map.entry("1.2.840.10008.1.2.4.90", "JPEG 2000 lossless"),
          Map.entry("1.2.840.10008.1.2.4.91", "JPEG 2000"),
          Map.entry("1.2.840.10008.1.2.4.100", "MPEG-2 video"),
          Map.entry("1.2.840.10008.1.2.4.102", "MPEG-4 video"),
          Map.entry("1.2.840.10008.1.2.4.110", "JPEG XL lossless"),
          Map.entry("1.2.840.10008.1.2.4.112", "JPEG XL"),
          Map.entry("1.2.840.10008.1.2.4.201", "HTJ2K lossless"),
          Map.entry("1.2.840.10008.1.2.4.202", "HTJ2K lossless, RPCL"),
          Map.entry("1.2.840.10008.1.2.4.203", "HTJ2K"));

  /** JPEG baseline and extended, JPEG-LS near-lossless, HTJ2K; JPEG 2000 (.91) may be either. */
  private static final Set<String> LOSSY =
      Set.of(
          "1.2.840.10008.1.2.4.50",
          "1.2.840.10008.1.2.4.51",
          "1.2.840.10008.1.2.4.81",
          "1.2.840.10008.1.2.4.203");

  /**
   * A syntax that is not known is taken as the standard requires of all new ones: explicit VR
   * little endian with encapsulated pixel data (PS3.5 A.4).
   */
  public static TransferSyntax of(String uid) {
    return switch (uid) {
      case "1.2.840.10008.1.2" -> IMPLICIT_LITTLE_ENDIAN;
      case "1.2.840.10008.1.2.1" -> EXPLICIT_LITTLE_ENDIAN;
      case "1.2.840.10008.1.2.1.99" -> DEFLATED;
      case "1.2.840.10008.1.2.2" -> EXPLICIT_BIG_ENDIAN;
      case "1.2.840.10008.1.2.5" -> RLE;
      default -> encapsulated(uid, JPEG_FAMILY.getOrDefault(uid, "unknown"));
    };
  }

  private static TransferSyntax encapsulated(String uid, String name) {
    return new TransferSyntax(uid, name, true, false, false, true);
  }

  /** Whether an encoder of this syntax loses detail, unless the header says that it did not. */
  public boolean isLossy() {
    return LOSSY.contains(uid);
  }

  /** The name with the UID, as a defect states it. */
  public String describe() {
    return name + " (" + uid + ")";
  }
}
