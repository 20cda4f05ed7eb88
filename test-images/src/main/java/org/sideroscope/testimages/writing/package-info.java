/** Writes whole studies: images and truth, all of it or nothing. */
@NullMarked
package org.sideroscope.testimages.writing;

import org.jspecify.annotations.NullMarked;
