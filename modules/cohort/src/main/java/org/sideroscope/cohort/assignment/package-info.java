/** Who reads what, in which order, and how far they are. */
@NullMarked
package org.sideroscope.cohort.assignment;

import org.jspecify.annotations.NullMarked;
