/** Readings as plain tables for statistics, with the data dictionary that REDCap imports. */
@NullMarked
package org.sideroscope.reporting.table;

import org.jspecify.annotations.NullMarked;
