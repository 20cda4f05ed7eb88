package org.sideroscope.foundation;

/**
 * An expected failure as a value.
 *
 * @param reason the kind of failure
 * @param place where it happened: a file, or a member's path such as {@code regions.folia.state};
 *     empty when the whole thing failed
 * @param message one sentence a user can act on; holds no patient data
 */
public record Failure(FailureReason reason, String place, String message) {

  public static Failure of(FailureReason reason, String message) {
    return new Failure(reason, "", message);
  }

  public static Failure at(FailureReason reason, String place, String message) {
    return new Failure(reason, place, message);
  }

  /** The place and the sentence on one line, as a terminal shows it. */
  public String describe() {
    return place.isEmpty() ? message : place + ": " + message;
  }
}
