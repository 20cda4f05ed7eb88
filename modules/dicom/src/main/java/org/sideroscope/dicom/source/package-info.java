/** Where the bytes of images lie: files, and archives that are read in place. */
@NullMarked
package org.sideroscope.dicom.source;

import org.jspecify.annotations.NullMarked;
