/** What another protocol does to the readings of a project that are made already. */
@NullMarked
package org.sideroscope.cohort.change;

import org.jspecify.annotations.NullMarked;
