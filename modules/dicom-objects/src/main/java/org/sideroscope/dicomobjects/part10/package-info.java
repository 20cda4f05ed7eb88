/** Data sets of DICOM as plain values, read from and written to files (PS3.10). */
@NullMarked
package org.sideroscope.dicomobjects.part10;

import org.jspecify.annotations.NullMarked;
