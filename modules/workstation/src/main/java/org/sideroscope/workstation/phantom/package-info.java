/** Computed studies with known findings. */
@NullMarked
package org.sideroscope.workstation.phantom;

import org.jspecify.annotations.NullMarked;
