/** Phantoms as MR Image Storage, written with the toolkit alone. */
@NullMarked
package org.sideroscope.testimages.dicom;

import org.jspecify.annotations.NullMarked;
