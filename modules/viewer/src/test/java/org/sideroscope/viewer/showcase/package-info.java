/** The viewport alone in a window, on an image made for it. */
@NullMarked
package org.sideroscope.viewer.showcase;

import org.jspecify.annotations.NullMarked;
