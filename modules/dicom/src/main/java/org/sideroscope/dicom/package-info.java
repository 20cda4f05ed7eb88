/**
 * DICOM files as patients, studies and stacks, and what is wrong with them in words. The values are
 * here; {@code scan} makes them from paths and {@code load} fills volumes from them.
 */
@NullMarked
package org.sideroscope.dicom;

import org.jspecify.annotations.NullMarked;
