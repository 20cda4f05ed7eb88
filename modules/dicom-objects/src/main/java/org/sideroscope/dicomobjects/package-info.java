/** What all DICOM objects of a reading share: codes, identifiers, the study they belong to. */
@NullMarked
package org.sideroscope.dicomobjects;

import org.jspecify.annotations.NullMarked;
