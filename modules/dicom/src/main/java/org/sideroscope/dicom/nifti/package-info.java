/** NIfTI-1 files as stacks of images, with a warning that they say little about themselves. */
@NullMarked
package org.sideroscope.dicom.nifti;

import org.jspecify.annotations.NullMarked;
