/** A project of many studies: its worklist, its agreement, its memory. */
@NullMarked
package org.sideroscope.benchmarks.cohort;

import org.jspecify.annotations.NullMarked;
