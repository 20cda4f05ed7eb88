/** What the forms of a report cost: all of them, tables of many readings, large segmentations. */
@NullMarked
package org.sideroscope.benchmarks.report;

import org.jspecify.annotations.NullMarked;
