package org.sideroscope.findings;

import org.jspecify.annotations.Nullable;

/**
 * How a version of a reading was signed, or what the draft amends that becomes its next version.
 *
 * @param by who signed; null in a draft
 * @param at ISO date and time; null in a draft
 * @param amends what this version amends
 * @param reason why it was amended
 * @param credentials of who signed, such as degrees and post
 * @param version from 1, each amendment one more
 * @param result the code that was derived when it was signed, by the criteria of that day
 * @param logHead where the reading's chain of events stood when it was signed
 */
public record SignOff(
    @Nullable String by,
    @Nullable String at,
    @Nullable String amends,
    @Nullable String reason,
    @Nullable String credentials,
    @Nullable Integer version,
    @Nullable String result,
    @Nullable LogHead logHead) {

  /** Nobody signed and nothing is amended. */
  public static final SignOff NONE = new SignOff(null, null, null, null, null, null, null, null);

  /** Who signed when, and nothing else. */
  public static SignOff of(String by, String at) {
    return new SignOff(by, at, null, null, null, null, null, null);
  }

  /**
   * The end of a chain of events: whoever keeps it can tell later whether an event up to it was
   * altered, removed or reordered.
   *
   * @param sequence of the last event
   * @param sha256 its hash, in hexadecimal digits
   */
  public record LogHead(int sequence, String sha256) {}
}
