package org.sideroscope.findings.classification;

import org.sideroscope.findings.Reading;

/**
 * What the cautions are drawn from: the reading, what it comes to, and the facts behind that.
 *
 * @param facts the provisional facts, which are the facts where the result is definite
 */
record Derived(Reading reading, Judged judged, Facts facts, ResultCode result) {}
