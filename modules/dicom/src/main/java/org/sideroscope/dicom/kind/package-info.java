/** Tells from headers what kind of image a stack is, and says why. */
@NullMarked
package org.sideroscope.dicom.kind;

import org.jspecify.annotations.NullMarked;
