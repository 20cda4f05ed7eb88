/**
 * Agreement of readers who put each case into a category: tables of ratings and the coefficients
 * worked out from them.
 */
@NullMarked
package org.sideroscope.cohort.agreement.rating;

import org.jspecify.annotations.NullMarked;
