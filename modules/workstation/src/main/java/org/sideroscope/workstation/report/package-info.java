/** The report of a reading: its key images, and writing it to files. */
@NullMarked
package org.sideroscope.workstation.report;

import org.jspecify.annotations.NullMarked;
