/** Classifies reading files and whole cohorts of readings, one answer a line. */
@NullMarked
package org.sideroscope.workstation.classify;

import org.jspecify.annotations.NullMarked;
