/**
 * De-identification by the Basic Application Level Confidentiality Profile and its options (PS3.15
 * Annex E). The table of the standard is one data file beside this package; what the table does not
 * name is decided by its value representation, and what nobody knows is removed.
 */
@NullMarked
package org.sideroscope.dicom.deidentify;

import org.jspecify.annotations.NullMarked;
