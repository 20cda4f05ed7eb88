/**
 * The use cases: scan, load, read, export, import, report. The window and the command line only
 * call these. Knows no toolkit; expected failures are results, long work reports progress.
 */
@NullMarked
package org.sideroscope.workstation;

import org.jspecify.annotations.NullMarked;
