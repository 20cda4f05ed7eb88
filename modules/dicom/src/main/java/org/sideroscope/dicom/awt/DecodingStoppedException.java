package org.sideroscope.dicom.awt;

/**
 * Takes a decoder out of whatever loop it is in. Not an {@code IOException}: decoders catch those,
 * to go on as well as they can or to print them.
 */
final class DecodingStoppedException extends RuntimeException {

  DecodingStoppedException(String reason) {
    super(reason, null, false, false);
  }
}
