/** What a report is built from, handed in by the caller. */
@NullMarked
package org.sideroscope.reporting.source;

import org.jspecify.annotations.NullMarked;
