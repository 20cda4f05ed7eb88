/**
 * Marks as NIfTI-1 label maps, {@code .nii.gz}: the file that lies beside a reading and that other
 * programs open. NIfTI speaks of right-anterior-superior millimetres; only here is that turned into
 * the left-posterior-superior ones of everywhere else.
 */
@NullMarked
package org.sideroscope.marking.nifti;

import org.jspecify.annotations.NullMarked;
