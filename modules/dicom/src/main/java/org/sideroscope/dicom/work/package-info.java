/** How reading is spread over threads. */
@NullMarked
package org.sideroscope.dicom.work;

import org.jspecify.annotations.NullMarked;
