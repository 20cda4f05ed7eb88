/** A reading with its marks as files that leave this machine, and back. */
@NullMarked
package org.sideroscope.review.exchange;

import org.jspecify.annotations.NullMarked;
