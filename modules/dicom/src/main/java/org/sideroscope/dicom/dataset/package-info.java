/**
 * Whole data sets as they stand in a file, every value as its bytes, so that they can be written
 * again with single values changed (PS3.5 chapter 7). Declared lengths are checked before they are
 * believed, as in {@code header}.
 */
@NullMarked
package org.sideroscope.dicom.dataset;

import org.jspecify.annotations.NullMarked;
