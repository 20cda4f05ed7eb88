/** From the numbers of image files, whatever their width, to the 16-bit pixels of a volume. */
@NullMarked
package org.sideroscope.dicom.pixels;

import org.jspecify.annotations.NullMarked;
