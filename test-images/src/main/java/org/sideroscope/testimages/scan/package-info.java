/** From the analytic head to slices of pixels: partial volume, blooming, noise, slabs. */
@NullMarked
package org.sideroscope.testimages.scan;

import org.jspecify.annotations.NullMarked;
