/** From the headers of files to frames, and from frames to stacks with a place in the patient. */
@NullMarked
package org.sideroscope.dicom.stack;

import org.jspecify.annotations.NullMarked;
