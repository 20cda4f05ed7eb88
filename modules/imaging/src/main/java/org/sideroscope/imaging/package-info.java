/**
 * Volumes in patient space, window and level, rendering to ARGB. Knows no toolkit and no file
 * format.
 *
 * <p>Patient space is DICOM's LPS in millimetres (PS3.3 C.7.6.2.1.1): x grows to the patient's
 * left, y to the back, z to the head. Voxel space counts columns, rows and slices from 0; a whole
 * number is the centre of a voxel.
 */
@NullMarked
package org.sideroscope.imaging;

import org.jspecify.annotations.NullMarked;
