@NullMarked
package org.sideroscope.testimages.anatomy;

import org.jspecify.annotations.NullMarked;
