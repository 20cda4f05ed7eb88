/** A reading beside an earlier one of the same patient, place by place. */
@NullMarked
package org.sideroscope.findings.comparison;

import org.jspecify.annotations.NullMarked;
