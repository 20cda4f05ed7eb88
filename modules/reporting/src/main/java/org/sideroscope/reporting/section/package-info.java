/**
 * The sections of a report in the order of the specification's section 8: what each says, already
 * in words. Absent text is empty, never null.
 */
@NullMarked
package org.sideroscope.reporting.section;

import org.jspecify.annotations.NullMarked;
