/** Left is left, from the scanner to the screen. */
@NullMarked
package org.sideroscope.app.sides;

import org.jspecify.annotations.NullMarked;
