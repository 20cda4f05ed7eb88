/** Questions that are asked once, in the reading panel and never in a window over the images. */
@NullMarked
package org.sideroscope.app.asking;

import org.jspecify.annotations.NullMarked;
