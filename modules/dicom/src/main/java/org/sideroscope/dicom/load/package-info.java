/** Fills volumes with the pixels of stacks. */
@NullMarked
package org.sideroscope.dicom.load;

import org.jspecify.annotations.NullMarked;
