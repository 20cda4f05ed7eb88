/** Marks as DICOM segmentations (PS3.3 A.51), and back. */
@NullMarked
package org.sideroscope.dicomobjects.seg;

import org.jspecify.annotations.NullMarked;
