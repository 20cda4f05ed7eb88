/**
 * The analytic head and neck: which tissue lies where, and where its surface faces the
 * cerebrospinal fluid. Patient space is DICOM LPS in mm with the origin at the anterior commissure.
 */
@NullMarked
package org.sideroscope.testimages.anatomy;

import org.jspecify.annotations.NullMarked;
