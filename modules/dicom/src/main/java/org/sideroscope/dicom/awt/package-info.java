/**
 * Decoders of the JPEG family behind Image I/O; the only place of this module that touches AWT
 * classes, always without a display.
 */
@NullMarked
package org.sideroscope.dicom.awt;

import org.jspecify.annotations.NullMarked;
