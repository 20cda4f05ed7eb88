/** The report in the window: its pages as they will be printed, and its export in one action. */
@NullMarked
package org.sideroscope.app.report;

import org.jspecify.annotations.NullMarked;
