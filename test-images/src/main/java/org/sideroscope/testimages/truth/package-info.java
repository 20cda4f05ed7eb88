/** The truth beside a phantom: its masks and the complete reading of it. */
@NullMarked
package org.sideroscope.testimages.truth;

import org.jspecify.annotations.NullMarked;
