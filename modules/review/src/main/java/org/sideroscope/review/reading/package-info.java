/**
 * What a session holds while a reading is being made: what the reader said, the marks, and the
 * places both belong to. Immutable values.
 */
@NullMarked
package org.sideroscope.review.reading;

import org.jspecify.annotations.NullMarked;
