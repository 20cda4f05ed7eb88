/** From paths to patients, studies and stacks. */
@NullMarked
package org.sideroscope.dicom.scan;

import org.jspecify.annotations.NullMarked;
