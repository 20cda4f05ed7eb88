@NullMarked
package org.sideroscope.testimages.scan;

import org.jspecify.annotations.NullMarked;
