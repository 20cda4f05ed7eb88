@NullMarked
package org.sideroscope.testimages.shape;

import org.jspecify.annotations.NullMarked;
