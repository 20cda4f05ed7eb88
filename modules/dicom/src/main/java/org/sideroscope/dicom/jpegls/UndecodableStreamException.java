package org.sideroscope.dicom.jpegls;

import org.sideroscope.foundation.FailureReason;

/** A stream that cannot be decoded; never leaves this package. */
final class UndecodableStreamException extends Exception {

  private final FailureReason reason;

  private UndecodableStreamException(FailureReason reason, String sentence) {
    // hostile streams come by the thousand, and nobody looks at where one was found out
    super(sentence, null, false, false);
    this.reason = reason;
  }

  static UndecodableStreamException damaged() {
    return damaged("Its compressed image is damaged.");
  }

  static UndecodableStreamException damaged(String sentence) {
    return new UndecodableStreamException(FailureReason.PARSING, sentence);
  }

  static UndecodableStreamException unsupported(String sentence) {
    return new UndecodableStreamException(FailureReason.UNSUPPORTED, sentence);
  }

  FailureReason reason() {
    return reason;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
