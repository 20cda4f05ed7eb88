/**
 * Reads the headers of DICOM files whose every declared length is checked against the file before
 * it is believed, keeps only the attributes the program uses, and stops before the pixel data.
 *
 * <p>Files come from anywhere, and the toolkit trusts what they declare; so it never sees a file
 * itself, only single values and frames of validated size. That also makes scanning cheap: what is
 * not used is skipped, not parsed.
 */
@NullMarked
package org.sideroscope.dicom.header;

import org.jspecify.annotations.NullMarked;
