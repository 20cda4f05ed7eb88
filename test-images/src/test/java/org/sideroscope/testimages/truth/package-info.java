@NullMarked
package org.sideroscope.testimages.truth;

import org.jspecify.annotations.NullMarked;
