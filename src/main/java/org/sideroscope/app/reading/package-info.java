/** The reading that is open in the window, and what stands around the palette and the card. */
@NullMarked
package org.sideroscope.app.reading;

import org.jspecify.annotations.NullMarked;
