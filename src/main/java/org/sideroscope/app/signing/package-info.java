/** Overriding the class, signing a reading, amending it, and looking at its signed versions. */
@NullMarked
package org.sideroscope.app.signing;

import org.jspecify.annotations.NullMarked;
