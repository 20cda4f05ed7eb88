/**
 * Decodes JPEG-LS (ITU-T T.87, ISO/IEC 14495-1), lossless and near-lossless. No Java decoder fit
 * for use is published, so this one is ours: written from the standard, and small.
 */
@NullMarked
package org.sideroscope.dicom.jpegls;

import org.jspecify.annotations.NullMarked;
