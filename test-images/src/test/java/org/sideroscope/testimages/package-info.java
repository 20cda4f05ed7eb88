@NullMarked
package org.sideroscope.testimages;

import org.jspecify.annotations.NullMarked;
