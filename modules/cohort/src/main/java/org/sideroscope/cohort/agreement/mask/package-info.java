/** Agreement of what two readers marked in one case: overlap, distances of the surfaces, volume. */
@NullMarked
package org.sideroscope.cohort.agreement.mask;

import org.jspecify.annotations.NullMarked;
