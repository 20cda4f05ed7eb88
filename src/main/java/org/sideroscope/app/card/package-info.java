/** The classification card: the result, why, and what would settle it. */
@NullMarked
package org.sideroscope.app.card;

import org.jspecify.annotations.NullMarked;
