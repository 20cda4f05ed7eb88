package org.sideroscope.dicom.pixels;

import org.sideroscope.imaging.ValueScale;

/**
 * The pixels of a slice.
 *
 * @param values columns x rows stored values in 16 bits, row by row; the array is handed over, not
 *     copied
 * @param scale from these stored values to real ones
 */
@SuppressWarnings("ArrayRecordComponent") // never compared; on its way into a volume
public record SlicePixels(short[] values, ValueScale scale) {}
