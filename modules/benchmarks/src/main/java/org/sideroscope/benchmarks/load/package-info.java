/** How fast series come from the disk, beside other programs that read them. */
@NullMarked
package org.sideroscope.benchmarks.load;

import org.jspecify.annotations.NullMarked;
