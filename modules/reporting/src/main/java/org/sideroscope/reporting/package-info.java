/**
 * One report model of a reading, and a writer for each form of it. Pure: no clock, no files; what a
 * report needs is handed in, and text comes out. Source: the project's clinical specification,
 * section 8.
 */
@NullMarked
package org.sideroscope.reporting;

import org.jspecify.annotations.NullMarked;
