/** A reading as DICOM objects that a PACS keeps, and back from them. */
@NullMarked
package org.sideroscope.workstation.objects;

import org.jspecify.annotations.NullMarked;
