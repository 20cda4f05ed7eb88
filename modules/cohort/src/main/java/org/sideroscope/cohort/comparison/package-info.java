/** The readings of a project beside one another: where readers agree, and where they do not. */
@NullMarked
package org.sideroscope.cohort.comparison;

import org.jspecify.annotations.NullMarked;
