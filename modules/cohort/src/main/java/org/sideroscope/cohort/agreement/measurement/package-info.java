/**
 * Agreement of readers who measure each case: volumes, counts, lengths, and the coefficients and
 * limits worked out from them.
 */
@NullMarked
package org.sideroscope.cohort.agreement.measurement;

import org.jspecify.annotations.NullMarked;
