/** Solids in millimetres from which the phantom's anatomy is put together. */
@NullMarked
package org.sideroscope.testimages.shape;

import org.jspecify.annotations.NullMarked;
