/**
 * Analytic head-and-cord phantoms as DICOM studies with their truth. Nothing here is shared with
 * the code that reads DICOM.
 */
@NullMarked
package org.sideroscope.testimages;

import org.jspecify.annotations.NullMarked;
