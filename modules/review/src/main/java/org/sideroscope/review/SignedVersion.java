package org.sideroscope.review;

import org.sideroscope.findings.SignOff;
import org.sideroscope.review.reading.ReadingState;

/**
 * A version of a reading as it was signed. Later amendments leave it as it is.
 *
 * @param number from 1
 * @param sequence of the event that signed it
 * @param state the reading with its marks, of that moment
 */
public record SignedVersion(int number, long sequence, SignOff signOff, ReadingState state) {}
