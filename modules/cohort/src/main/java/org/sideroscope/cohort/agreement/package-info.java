/**
 * How far readers agree: what a statistic of agreement says. {@code rating}, {@code measurement}
 * and {@code mask} work statistics out. Pure values; a statistic that does not exist is {@link
 * org.sideroscope.cohort.agreement.Undefined} with its reason, never a number.
 */
@NullMarked
package org.sideroscope.cohort.agreement;

import org.jspecify.annotations.NullMarked;
